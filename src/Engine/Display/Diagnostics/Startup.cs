using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.StatusPages;

namespace OrchardSite.Engine.Display.Diagnostics;

[Feature("OrchardCore.Diagnostics")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IStatusPage, HttpErrorPage>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute(
            name: "Diagnostics.Error",
            areaName: "OrchardCore.Diagnostics",
            pattern: "Error/{status:int?}",
            defaults: new { controller = "Diagnostics", action = "Error" });
}

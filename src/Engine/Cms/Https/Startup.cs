using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Https;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Https.Drivers;

namespace OrchardSite.Engine.Cms.Https;

[Feature("OrchardCore.Https")]
internal sealed class Startup : StartupBase
{
    /// <summary>Behind what a proxy says of the request.</summary>
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.ReverseProxy + 1;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<HttpsSettingsDisplayDriver>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<HttpsMiddleware>();
}

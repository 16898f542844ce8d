using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.StatusPages;

namespace OrchardSite.Engine.Display.Hosting;

/// <summary>Gives answers without a body a page in the tenant's theme.</summary>
internal sealed class StatusPagesStartup : StartupBase
{
    public override int ConfigureOrder => int.MinValue + 200;

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<StatusPageMiddleware>().UseMiddleware<OversizedBodyMiddleware>();
}

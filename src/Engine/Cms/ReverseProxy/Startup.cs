using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.ReverseProxy;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.ReverseProxy.Drivers;

namespace OrchardSite.Engine.Cms.ReverseProxy;

[Feature("OrchardCore.ReverseProxy")]
internal sealed class Startup : StartupBase
{
    public override int Order => OrchardCoreConstants.ConfigureOrder.ReverseProxy;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<ReverseProxySettingsDisplayDriver>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<ReverseProxyMiddleware>();
}

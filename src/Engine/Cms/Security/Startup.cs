using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Security.Drivers;

namespace OrchardSite.Engine.Cms.Security;

[Feature("OrchardCore.Security")]
internal sealed class Startup : StartupBase
{
    public override int Order => OrchardCoreConstants.ConfigureOrder.Security;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<SecuritySettingsDisplayDriver>();
        services.AddPermissionProvider<SecurityPermissions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<SecurityHeadersMiddleware>();
}

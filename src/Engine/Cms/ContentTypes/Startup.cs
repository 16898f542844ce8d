using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.ContentTypes;

[Feature("OrchardCore.ContentTypes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddPermissionProvider<Permissions>();
}

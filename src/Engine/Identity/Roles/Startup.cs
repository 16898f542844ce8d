using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace OrchardSite.Engine.Identity.Roles;

/// <summary>The administration of roles.</summary>
[Feature("OrchardCore.Roles")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddNavigationProvider<AdminMenu>();
}

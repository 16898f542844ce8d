using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Features;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.Features.Services;

namespace OrchardSite.Engine.Cms.Features;

[Feature(FeaturesConstants.FeatureId)]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<FeatureCatalog>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
    }
}

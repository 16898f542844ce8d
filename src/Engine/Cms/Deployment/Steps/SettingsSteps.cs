using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Settings.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Settings")]
internal sealed class SettingsSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<SiteSettingsDeploymentSource, SiteSettingsDeploymentStep>("Settings of the site", "Exports the settings of the site and its rules for addresses, without passwords and keys.");
    }
}

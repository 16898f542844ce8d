using Microsoft.Extensions.DependencyInjection;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.CustomSettings")]
internal sealed class CustomSettingsSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<CustomSettingsDeploymentSource, CustomSettingsDeploymentStep>("Own settings of the site", "Exports the sections of settings that content types define, such as name, look and footer.");
    }
}

using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Themes.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Themes")]
internal sealed class ThemesSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<ThemesDeploymentSource, ThemesDeploymentStep>("Themes in use", "Exports which themes the site and its admin use.");
    }
}

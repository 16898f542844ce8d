using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Layers.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Layers")]
internal sealed class LayersSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllLayersDeploymentSource, AllLayersDeploymentStep>("Layers of widgets", "Exports the layers and their rules. The widgets themselves are content.");
    }
}

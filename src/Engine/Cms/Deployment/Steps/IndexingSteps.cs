using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing.Core.Deployments;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Steps.Search;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Indexing")]
internal sealed class IndexingSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<IndexProfileDeploymentSource, IndexProfileDeploymentStep>("Search indexes", "Exports how the search indexes are set up. They are filled anew where the package is taken in.");
    }
}

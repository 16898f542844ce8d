using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Search;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.Sitemaps")]
internal sealed class SitemapsSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddStep<AllSitemapsDeploymentSource, AllSitemapsDeploymentStep>("Sitemaps for search engines", "Exports all sitemaps.");
    }
}

using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Steps.Site;

namespace OrchardSite.Engine.Cms.Deployment.Steps;

[Feature("OrchardCore.Deployment")]
[RequireFeatures("OrchardCore.UrlRewriting")]
internal sealed class UrlRewritingSteps : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddTransient<IDeploymentSource, UrlRewritingDeploymentSource>();
}

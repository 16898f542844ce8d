using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.Deployment;
using OrchardSite.Engine.Cms.Deployment.Steps.Content;
using YesSql;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

/// <summary>The step <c>content</c> with one item.</summary>
internal sealed class ContentItemDeploymentSource(IStore store) : DeploymentSourceBase<ContentItemDeploymentStep>
{
    protected override Task ProcessAsync(ContentItemDeploymentStep step, DeploymentPlanResult result)
    {
        var id = step.ContentItemId;
        result.AddContent(store, index => index.ContentItemId == id && (index.Published || index.Latest), isSetup: false);
        return Task.CompletedTask;
    }
}

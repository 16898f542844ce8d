using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using YesSql;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>The step <c>content</c> with all items.</summary>
internal sealed class AllContentDeploymentSource(IStore store) : DeploymentSourceBase<AllContentDeploymentStep>
{
    protected override Task ProcessAsync(AllContentDeploymentStep step, DeploymentPlanResult result)
    {
        result.AddContent(store, index => index.Published || index.Latest, step.ExportAsSetupRecipe);
        return Task.CompletedTask;
    }
}

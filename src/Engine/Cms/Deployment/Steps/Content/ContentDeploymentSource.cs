using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>The step <c>content</c> with the items of some types.</summary>
internal sealed class ContentDeploymentSource(IStore store) : DeploymentSourceBase<ContentDeploymentStep>
{
    protected override Task ProcessAsync(ContentDeploymentStep step, DeploymentPlanResult result)
    {
        var types = step.ContentTypes;
        result.AddContent(store, index => index.ContentType.IsIn(types) && (index.Published || index.Latest), step.ExportAsSetupRecipe);
        return Task.CompletedTask;
    }
}

using System.Text.Json.Nodes;
using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>The step <c>content</c> with the items of some types.</summary>
internal sealed class ContentDeploymentSource(ISession session) : DeploymentSourceBase<ContentDeploymentStep>
{
    protected override async Task ProcessAsync(ContentDeploymentStep step, DeploymentPlanResult result)
    {
        var types = step.ContentTypes;
        result.Steps.Add(await ContentJson.BuildAsync(
            session.QueryContent(index => index.ContentType.IsIn(types) && (index.Published || index.Latest)), step.ExportAsSetupRecipe));
    }
}

using System.Text.Json.Nodes;
using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>The step <c>content</c> with all items.</summary>
internal sealed class AllContentDeploymentSource(ISession session) : DeploymentSourceBase<AllContentDeploymentStep>
{
    protected override async Task ProcessAsync(AllContentDeploymentStep step, DeploymentPlanResult result) =>
        result.Steps.Add(await ContentJson.BuildAsync(session.QueryContent(index => index.Published || index.Latest), step.ExportAsSetupRecipe));
}

using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardSite.Engine.Cms.Deployment.Steps.Content;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>The step <c>content</c> with the items that the request chose; nothing when it chose none.</summary>
internal sealed class ExportContentToDeploymentTargetDeploymentSource(
    IStore store,
    IUpdateModelAccessor updateModelAccessor) : DeploymentSourceBase<ExportContentToDeploymentTargetDeploymentStep>
{
    protected override async Task ProcessAsync(ExportContentToDeploymentTargetDeploymentStep step, DeploymentPlanResult result)
    {
        var chosen = new ChosenContent();
        if (updateModelAccessor.ModelUpdater is { } updater)
        {
            await updater.TryUpdateModelAsync(chosen, string.Empty);
        }

        var ids = chosen.Ids();
        if (ids.Length > 0)
        {
            var isLatest = chosen.Latest;
            result.AddContent(store, index => index.ContentItemId.IsIn(ids) && (index.Published || (isLatest && index.Latest)), isSetup: false);
        }
    }
}

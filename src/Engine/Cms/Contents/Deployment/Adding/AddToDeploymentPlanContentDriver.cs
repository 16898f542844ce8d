using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Adding;

internal sealed class AddToDeploymentPlanContentDriver(ExportAccess access) : ItemActionDriver("AddToDeploymentPlan_SummaryAdmin__Button__Actions", "30")
{
    protected override Task<bool> MayAsync(ContentItem item) => access.MayPlanAsync(item);
}

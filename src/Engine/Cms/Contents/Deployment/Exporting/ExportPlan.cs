using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Deployment.Plans;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>The plan that chosen content is exported with, looked up once a request.</summary>
internal sealed class ExportPlan(ISiteService siteService, DeploymentPlans plans, ExportAccess access)
{
    private bool _isRead;
    private long? _id;

    /// <summary>Null when none is set, or it was deleted, or the user may not export.</summary>
    public async ValueTask<long?> FindAsync()
    {
        if (!_isRead)
        {
            var id = (await siteService.GetSettingsAsync<ExportContentToDeploymentTargetSettings>()).ExportContentToDeploymentTargetPlanId;
            _id = id > 0 && await access.MayExportAsync() && await plans.FindAsync(id) is not null ? id : null;
            _isRead = true;
        }

        return _id;
    }
}

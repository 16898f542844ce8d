using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>The form that chooses the plan.</summary>
internal class ExportContentToDeploymentTargetSettingsViewModel
{
    public long ExportContentToDeploymentTargetPlanId { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Plans { get; set; } = [];
}

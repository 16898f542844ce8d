using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>Chooses the plan that chosen content is exported with: one that has the step for it.</summary>
internal sealed class ExportContentToDeploymentTargetSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    DeploymentPlans plans,
    IStringLocalizer<ExportContentToDeploymentTargetSettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<ExportContentToDeploymentTargetSettings, ExportContentToDeploymentTargetSettingsViewModel>(
        httpContextAccessor, authorization, DeploymentPermissions.ManageDeploymentPlan)
{
    public const string GroupId = "ExportContentToDeploymentTarget";

    protected override string SettingsGroupId => GroupId;

    protected override async ValueTask ShowAsync(ExportContentToDeploymentTargetSettings settings, ExportContentToDeploymentTargetSettingsViewModel form)
    {
        form.ExportContentToDeploymentTargetPlanId = settings.ExportContentToDeploymentTargetPlanId;
        form.Plans =
        [
            new SelectListItem(S["None: content is not exported from the content list"], "0"),
            .. (await PlansAsync()).Select(plan => new SelectListItem(plan.Name, plan.Id.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    protected override async Task TakeAsync(
        ExportContentToDeploymentTargetSettingsViewModel form, ExportContentToDeploymentTargetSettings settings, ISite site, UpdateEditorContext context)
    {
        var id = form.ExportContentToDeploymentTargetPlanId;
        if (id != 0 && (await PlansAsync()).All(plan => plan.Id != id))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(form.ExportContentToDeploymentTargetPlanId), S["Choose a plan that has the step “Chosen content”."]);
            return;
        }

        settings.ExportContentToDeploymentTargetPlanId = id;
    }

    private async Task<IEnumerable<DeploymentPlan>> PlansAsync() =>
        (await plans.ListAsync()).Where(plan => plan.DeploymentSteps.OfType<ExportContentToDeploymentTargetDeploymentStep>().Any());
}

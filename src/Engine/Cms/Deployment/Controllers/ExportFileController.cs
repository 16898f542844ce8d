using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Deployment.Access;
using OrchardSite.Engine.Cms.Deployment.Packages;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Deployment.Controllers;

/// <summary>Sends the package of a plan.</summary>
[Area("OrchardCore.Deployment")]
[Admin("DeploymentPlan/ExportFile/{action}/{id?}", "DeploymentPlanExportFile{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class ExportFileController(
    DeploymentPlans plans,
    PackageExport export,
    IAuthorizationService authorization,
    StepAccess access,
    INotifier notifier,
    IHtmlLocalizer<ExportFileController> H,
    IClock clock)
    : PermittedController(authorization, DeploymentPermissions.Export)
{
    [HttpPost]
    public async Task<IActionResult> Execute(long id, string? returnUrl = null)
    {
        if (await plans.FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        if (!await access.MayAsync(User, plan))
        {
            return Forbid();
        }

        if (await export.WriteAsync(plan) is not { } package)
        {
            await notifier.WarningAsync(H["There is nothing to export: the plan '{0}' has no steps, or no content was chosen for it.", plan.Name]);
            return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction("Index", "DeploymentPlan");
        }

        return File(package, "application/zip", string.Create(CultureInfo.InvariantCulture, $"{plan.Name}-{clock.UtcNow:yyyyMMddHHmm}.zip"));
    }
}

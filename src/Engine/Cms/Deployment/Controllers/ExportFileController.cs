using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.Modules;
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
    IClock clock)
    : PermittedController(authorization, DeploymentPermissions.Export)
{
    [HttpPost]
    public async Task<IActionResult> Execute(long id)
    {
        if (await plans.FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Name}-{clock.UtcNow:yyyyMMddHHmm}.zip");
        return File(await export.WriteAsync(plan), "application/zip", name);
    }
}

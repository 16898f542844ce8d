using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Notify;
using OrchardSite.Engine.Cms.Deployment.Packages;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Deployment.Controllers;

/// <summary>Takes in packages, and recipes that are typed.</summary>
[Area("OrchardCore.Deployment")]
[Admin("DeploymentPlan/Import/{action}", "DeploymentPlanImport{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class ImportController(
    PackageImport packages,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<ImportController> S,
    IHtmlLocalizer<ImportController> H)
    : PermittedController(authorization, DeploymentPermissions.Import)
{
    /// <summary>A package of the largest size with what a form adds to it, in bytes.</summary>
    private const long RequestBytes = 257L * 1024 * 1024;

    public IActionResult Index() => View();

    [HttpPost]
    [RequestSizeLimit(RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = RequestBytes)]
    public async Task<IActionResult> Import(IFormFile? importedPackage)
    {
        if (importedPackage is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(importedPackage), S["Choose the file of a package."]);
            return View(nameof(Index));
        }

        return await RunAsync(nameof(Index), nameof(importedPackage), null, () => packages.ImportFileAsync(importedPackage, HttpContext.RequestAborted));
    }

    public IActionResult Json() => View(model: (object?)null);

    [HttpPost]
    [ActionName(nameof(Json))]
    public async Task<IActionResult> JsonPost(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            ModelState.AddModelError(nameof(json), S["Write the recipe."]);
            return View(model: (object?)json);
        }

        return await RunAsync(nameof(Json), nameof(json), json, () => packages.ImportJsonAsync(json, HttpContext.RequestAborted));
    }

    private async Task<IActionResult> RunAsync(string view, string field, object? model, Func<Task> import)
    {
        try
        {
            await import();
        }
        catch (PackageProblemException problem)
        {
            ModelState.AddModelError(field, problem.Message);
            return View(view, model);
        }

        await notifier.SuccessAsync(H["The import is done."]);
        return RedirectToAction(view);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Cms.Setup.Services;
using OrchardSite.Engine.Cms.Setup.ViewModels;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Cms.Setup.Controllers;

/// <summary>
/// The page that sets a tenant up. Who has no valid link sees the plain page of a site that does not serve. The secret in the form
/// proves where the form came from, so that it needs no other token; the keys of a tenant that is not set up end with its shell.
/// </summary>
[Area("OrchardCore.Setup")]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class SetupController(
    ShellSettings settings,
    ISetupService setupService,
    SetupTokens tokens,
    SetupForm form,
    ILogger<SetupController> logger) : Controller
{
    public async Task<IActionResult> Index(string? token)
    {
        if (!await tokens.IsValidAsync(settings, token))
        {
            return await RefuseAsync();
        }

        var model = new SetupViewModel { Secret = token };
        await form.FillAsync(model);
        return View(model);
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost([Bind] SetupViewModel model)
    {
        if (!await tokens.IsValidAsync(settings, model.Secret))
        {
            return await RefuseAsync();
        }

        await form.FillAsync(model);
        await form.ValidateAsync(model, ModelState);
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), model);
        }

        var context = form.ToContext(model);
        await setupService.SetupAsync(context);
        foreach (var (key, message) in context.Errors)
        {
            ModelState.AddModelError(SetupForm.FieldOf(key), message);
        }

        return ModelState.IsValid ? Redirect("~/") : View(nameof(Index), model);
    }

    private async Task<IActionResult> RefuseAsync()
    {
        LogRefused(logger, settings.Name);
        await Unavailable.WriteAsync(HttpContext, retryAfterSeconds: 30);
        return new EmptyResult();
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The set-up page of the tenant '{Tenant}' was asked for without a valid link.")]
    private static partial void LogRefused(ILogger logger, string tenant);
}

using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Cms.Tenants.ViewModels;

namespace OrchardSite.Engine.Cms.Tenants.Controllers;

internal sealed partial class AdminController
{
    /// <summary>The value of the button that goes on to the set-up of the tenant that was created.</summary>
    public const string CreateAndSetupValue = "createAndSetup";

    public async Task<IActionResult> Create()
    {
        var model = new EditTenantViewModel { IsNewTenant = true };
        await editing.FillAsync(model, settings: null);
        return View(nameof(Edit), model);
    }

    [HttpPost]
    public async Task<IActionResult> Create(EditTenantViewModel model, [FromForm(Name = "submit")] string? submit)
    {
        model.IsNewTenant = true;
        await using var locker = await editing.LockAsync();
        await validator.ValidateAsync(model, ModelState);
        if (!ModelState.IsValid)
        {
            await editing.FillAsync(model, settings: null);
            return View(nameof(Edit), model);
        }

        var settings = await editing.CreateAsync(model);
        if (submit == CreateAndSetupValue)
        {
            return Redirect(links.SetupUrl(settings));
        }

        await notifier.SuccessAsync(H["The tenant '{0}' is created. Set it up next.", settings.Name]);
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Edit(string id)
    {
        if (!shellHost.TryGetSettings(id ?? string.Empty, out var settings))
        {
            return NotFound();
        }

        var model = editing.Read(settings);
        await editing.FillAsync(model, settings);
        return View(model);
    }

    [HttpPost]
    public async Task<IActionResult> Edit(string id, EditTenantViewModel model)
    {
        if (!shellHost.TryGetSettings(id ?? string.Empty, out var settings))
        {
            return NotFound();
        }

        model.Name = settings.Name;
        await using var locker = await editing.LockAsync();
        await validator.ValidateAsync(model, ModelState);
        if (!ModelState.IsValid)
        {
            await editing.FillAsync(model, settings);
            return View(model);
        }

        await editing.UpdateAsync(settings, model);
        await notifier.SuccessAsync(H["The tenant '{0}' is saved.", settings.Name]);
        return RedirectToAction(nameof(Index));
    }
}

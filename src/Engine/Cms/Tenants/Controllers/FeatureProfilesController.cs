using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Tenants.Profiles;
using OrchardSite.Engine.Cms.Tenants.ViewModels;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.Tenants.Controllers;

/// <summary>Lists feature profiles, makes, changes and deletes them.</summary>
[Area("OrchardCore.Tenants")]
[Feature("OrchardCore.Tenants.FeatureProfiles")]
[Admin("TenantFeatureProfiles/{action}/{id?}", "TenantFeatureProfiles{action}")]
[AutoValidateAntiforgeryToken]
internal sealed partial class FeatureProfilesController(
    FeatureProfilesManager manager,
    FeatureProfileEditing profileEditing,
    IShellHost shellHost,
    ShellSettings currentSettings,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IStringLocalizer<FeatureProfilesController> S,
    IHtmlLocalizer<FeatureProfilesController> H)
    : DefaultTenantController(currentSettings, authorizationService, Permissions.ManageTenantFeatureProfiles)
{
    [Admin("TenantFeatureProfiles", "TenantFeatureProfilesIndex")]
    public async Task<IActionResult> Index() => View((await manager.GetAsync()).Values.OrderBy(profile => profile.Name, StringComparer.CurrentCulture).ToArray());

    public IActionResult Create() => Form(new FeatureProfileViewModel { IsNew = true });

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost(FeatureProfileViewModel model)
    {
        model.IsNew = true;
        if (model.Id is null || !Id().IsMatch(model.Id))
        {
            ModelState.AddModelError(nameof(model.Id), S["The id may hold letters (A-Z), digits, '-' and '_' only."]);
        }
        else if ((await manager.GetAsync()).ContainsKey(model.Id))
        {
            ModelState.AddModelError(nameof(model.Id), S["There is a profile '{0}' already.", model.Id]);
        }

        return await SaveAsync(model);
    }

    public async Task<IActionResult> Edit(string id)
    {
        return (await manager.GetAsync()).TryGetValue(id ?? string.Empty, out var profile)
            ? Form(new FeatureProfileViewModel { Id = profile.Id, Name = profile.Name, FeatureRules = FeatureProfileEditing.Write(profile.FeatureRules) })
            : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, FeatureProfileViewModel model)
    {
        if (!(await manager.GetAsync()).TryGetValue(id ?? string.Empty, out var profile))
        {
            return NotFound();
        }

        model.Id = profile.Id;
        return await SaveAsync(model);
    }

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (!(await manager.GetAsync()).TryGetValue(id ?? string.Empty, out var profile))
        {
            return NotFound();
        }

        if (shellHost.GetAllSettings().FirstOrDefault(settings => settings.FeatureProfileIds().Contains(id, StringComparer.OrdinalIgnoreCase)) is { } user)
        {
            await notifier.ErrorAsync(H["The tenant '{0}' is held to the profile '{1}'. Take it off there first.", user.Name, profile.Name!]);
            return RedirectToAction(nameof(Index));
        }

        await manager.RemoveAsync(id!);
        await notifier.SuccessAsync(H["The profile '{0}' was deleted.", profile.Name!]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(FeatureProfileViewModel model)
    {
        if (string.IsNullOrWhiteSpace(model.Name))
        {
            ModelState.AddModelError(nameof(model.Name), S["Type a name for the profile."]);
        }

        if (!profileEditing.TryRead(model.FeatureRules, out var rules, out var error))
        {
            ModelState.AddModelError(nameof(model.FeatureRules), error);
        }

        if (!ModelState.IsValid)
        {
            return Form(model);
        }

        await manager.SaveAsync(model.Id!, new FeatureProfile { Id = model.Id, Name = model.Name!.Trim(), FeatureRules = rules });
        await notifier.SuccessAsync(H["The profile '{0}' was saved.", model.Name]);
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Form(FeatureProfileViewModel model)
    {
        model.RuleNames = NameList.Join(profileEditing.RuleNames);
        return View(nameof(Edit), model);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex Id();
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Features;
using OrchardSite.Engine.Cms.Features.Services;
using OrchardSite.Engine.Cms.Features.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Features.Controllers;

/// <summary>Lists the features of this tenant and switches them on and off while it runs.</summary>
[Area(FeaturesConstants.FeatureId)]
[AutoValidateAntiforgeryToken]
internal sealed class AdminController(
    FeatureCatalog catalog,
    IShellFeaturesManager manager,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, FeaturesPermissions.ManageFeatures)
{
    [Admin("Features", "Features")]
    public async Task<IActionResult> Features(string? search) => View(new FeaturesViewModel(
        search,
        [.. (await catalog.ListAsync())
            .Where(entry => Matches(entry.Feature, search?.Trim()))
            .OrderBy(entry => NameOf(entry.Feature), StringComparer.CurrentCulture)
            .GroupBy(entry => S[entry.Feature.Category].Value)
            .OrderBy(category => category.Key, StringComparer.CurrentCulture)]));

    [HttpPost]
    [Admin("Features/{id}/Enable", "FeaturesEnable")]
    public async Task<IActionResult> Enable(string id)
    {
        if (await catalog.FindAsync(id) is not { } entry)
        {
            return NotFound();
        }

        if (!entry.IsEnabled)
        {
            await manager.EnableFeaturesAsync([entry.Feature], force: true);
            await notifier.SuccessAsync(entry.Missing.Count == 0
                ? H["'{0}' is on.", NameOf(entry.Feature)]
                : H["'{0}' is on, and with it: {1}.", NameOf(entry.Feature), Names(entry.Missing)]);
        }

        return RedirectToAction(nameof(Features));
    }

    [HttpPost]
    [Admin("Features/{id}/Disable", "FeaturesDisable")]
    public async Task<IActionResult> Disable(string id, bool confirmed)
    {
        if (await catalog.FindAsync(id) is not { } entry)
        {
            return NotFound();
        }

        if (entry.IsLocked)
        {
            await notifier.ErrorAsync(H["'{0}' cannot be switched off: the site does not work without it.", NameOf(entry.Feature)]);
            return RedirectToAction(nameof(Features));
        }

        if (entry.IsEnabled && !confirmed)
        {
            return View("Confirm", entry);
        }

        if (entry.IsEnabled)
        {
            await manager.DisableFeaturesAsync([entry.Feature], force: true);
            await notifier.SuccessAsync(H["'{0}' is off.", NameOf(entry.Feature)]);
        }

        return RedirectToAction(nameof(Features));
    }

    private bool Matches(IFeatureInfo feature, string? search) =>
        string.IsNullOrEmpty(search)
        || feature.Id.Contains(search, StringComparison.OrdinalIgnoreCase)
        || NameOf(feature).Contains(search, StringComparison.CurrentCultureIgnoreCase)
        || S[feature.Description ?? string.Empty].Value.Contains(search, StringComparison.CurrentCultureIgnoreCase);

    private string NameOf(IFeatureInfo feature) => S[feature.Name];

    private string Names(IEnumerable<IFeatureInfo> features) => string.Join(S[", "], features.Select(NameOf));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Themes.Services;
using OrchardSite.Engine.Cms.Themes.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Themes.Controllers;

/// <summary>Shows the themes and makes one current.</summary>
[Area("OrchardCore.Themes")]
[Admin("Themes/{action}/{id?}", "Themes.{action}")]
internal sealed class AdminController(
    ISiteThemeService siteThemeService,
    IAdminThemeService adminThemeService,
    IShellFeaturesManager features,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, OrchardCore.Themes.Permissions.ApplyTheme)
{
    [Admin("Themes", "Themes.Index")]
    public async Task<IActionResult> Index()
    {
        var themes = await ThemesAsync();
        return View(new ThemesViewModel
        {
            SiteThemes = [.. themes.Where(theme => !IsAdminTheme(theme))],
            AdminThemes = [.. themes.Where(IsAdminTheme)],
            SiteTheme = await siteThemeService.GetSiteThemeNameAsync(),
            AdminTheme = await adminThemeService.GetAdminThemeNameAsync(),
        });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> SetCurrentTheme(string id)
    {
        var theme = (await ThemesAsync()).FirstOrDefault(theme => theme.Id == id);
        if (theme is null)
        {
            return NotFound();
        }

        await MakeCurrentAsync(theme);
        await notifier.SuccessAsync(H["The theme {0} is in use.", theme.Manifest.Name]);

        return RedirectToAction(nameof(Index));
    }

    private async Task MakeCurrentAsync(IExtensionInfo theme)
    {
        var available = await features.GetAvailableFeaturesAsync();
        await features.EnableFeaturesAsync(available.Where(feature => feature.Id == theme.Id), force: true);
        if (IsAdminTheme(theme))
        {
            await adminThemeService.SetAdminThemeAsync(theme.Id);
        }
        else
        {
            await siteThemeService.SetSiteThemeAsync(theme.Id);
        }
    }

    private async Task<List<IExtensionInfo>> ThemesAsync() =>
        [.. (await features.GetAvailableFeaturesAsync())
            .Where(feature => feature.IsTheme() && !feature.Extension.Manifest.Tags.Contains("hidden", StringComparer.OrdinalIgnoreCase))
            .Select(feature => feature.Extension)
            .DistinctBy(theme => theme.Id)
            .OrderBy(theme => theme.Manifest.Name, StringComparer.Ordinal)];

    private static bool IsAdminTheme(IExtensionInfo theme) =>
        theme.Manifest.Tags.Contains("admin", StringComparer.OrdinalIgnoreCase);
}

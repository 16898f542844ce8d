using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;

namespace OrchardSite.Engine.Cms.Themes.Services;

/// <summary>Keeps the site theme's id among the site's settings.</summary>
internal sealed class SiteThemeService(ISiteService siteService, IExtensionManager extensionManager) : ISiteThemeService
{
    private const string CurrentThemeName = nameof(CurrentThemeName);

    public async Task<IExtensionInfo?> GetSiteThemeAsync() =>
        await GetSiteThemeNameAsync() is { Length: > 0 } name ? extensionManager.GetExtension(name) : null;

    public async Task<string?> GetSiteThemeNameAsync() =>
        (await siteService.GetSiteSettingsAsync()).Properties[CurrentThemeName]?.GetValue<string>();

    public async Task SetSiteThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[CurrentThemeName] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }
}

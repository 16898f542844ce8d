using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Admin.Services;

/// <summary>Keeps the admin theme's id among the site's settings.</summary>
internal sealed class AdminThemeService(ISiteService siteService, IExtensionManager extensionManager) : IAdminThemeService
{
    private const string CurrentAdminThemeName = nameof(CurrentAdminThemeName);

    public async Task<IExtensionInfo?> GetAdminThemeAsync() =>
        await GetAdminThemeNameAsync() is { Length: > 0 } name ? extensionManager.GetExtension(name) : null;

    public async Task<string?> GetAdminThemeNameAsync() =>
        (await siteService.GetSiteSettingsAsync()).Properties[CurrentAdminThemeName]?.GetValue<string>();

    public async Task SetAdminThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[CurrentAdminThemeName] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }
}

using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Themes.Services;

namespace OrchardSite.Engine.Cms.Themes.Services;

/// <summary>Offers the site's theme to any page.</summary>
internal sealed class SiteThemeSelector(ISiteThemeService siteThemeService) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        await siteThemeService.GetSiteThemeNameAsync() is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = 0, ThemeName = name }
            : null;
}

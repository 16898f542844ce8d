using OrchardCore.Environment.Extensions;

namespace OrchardCore.Themes.Services;

/// <summary>The theme of the site's public pages.</summary>
public interface ISiteThemeService
{
    /// <summary>The theme; null when none is chosen.</summary>
    Task<IExtensionInfo?> GetSiteThemeAsync();

    /// <summary>Chooses the theme.</summary>
    Task SetSiteThemeAsync(string themeName);

    /// <summary>The theme's id; null when none is chosen.</summary>
    Task<string?> GetSiteThemeNameAsync();
}

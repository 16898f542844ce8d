using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>The theme of the admin.</summary>
public interface IAdminThemeService
{
    /// <summary>The theme; null when none is chosen.</summary>
    Task<IExtensionInfo?> GetAdminThemeAsync();

    /// <summary>Chooses the theme.</summary>
    Task SetAdminThemeAsync(string themeName);

    /// <summary>The theme's id; null when none is chosen.</summary>
    Task<string?> GetAdminThemeNameAsync();
}

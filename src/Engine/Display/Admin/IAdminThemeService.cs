using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>The theme of the admin.</summary>
public interface IAdminThemeService
{
    Task<IExtensionInfo?> GetAdminThemeAsync();

    Task<string?> GetAdminThemeNameAsync();

    Task SetAdminThemeAsync(string themeName);
}

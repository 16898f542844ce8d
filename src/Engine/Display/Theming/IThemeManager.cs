using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The theme of this request.</summary>
public interface IThemeManager
{
    Task<IExtensionInfo?> GetThemeAsync();
}

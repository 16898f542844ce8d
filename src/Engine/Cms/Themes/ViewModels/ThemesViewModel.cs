using OrchardCore.Environment.Extensions;

namespace OrchardSite.Engine.Cms.Themes.ViewModels;

internal sealed class ThemesViewModel
{
    public IReadOnlyList<IExtensionInfo> SiteThemes { get; init; } = [];

    public IReadOnlyList<IExtensionInfo> AdminThemes { get; init; } = [];

    public string? SiteTheme { get; init; }

    public string? AdminTheme { get; init; }
}

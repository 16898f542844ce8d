using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;

namespace OrchardSite.Engine.Display.Theming;

/// <summary>Asks the selectors once a request.</summary>
internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, IExtensionManager extensionManager) : IThemeManager
{
    private Task<IExtensionInfo?>? _theme;

    public Task<IExtensionInfo?> GetThemeAsync() => _theme ??= SelectAsync();

    private async Task<IExtensionInfo?> SelectAsync()
    {
        var proposals = new List<ThemeSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { ThemeName.Length: > 0 } proposal)
            {
                proposals.Add(proposal);
            }
        }

        foreach (var proposal in proposals.OrderByDescending(proposal => proposal.Priority))
        {
            var theme = extensionManager.GetExtension(proposal.ThemeName);
            if (theme.Exists)
            {
                return theme;
            }
        }

        return null;
    }
}

using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Tenancy.Extensions;

namespace OrchardSite.Engine.Display.Theming;

internal static class ThemeChain
{
    /// <summary>A theme and the themes that it is based on, the theme itself first.</summary>
    public static IReadOnlyList<string> Of(IExtensionManager extensionManager, string? themeId)
    {
        var chain = new List<string>();
        while (!string.IsNullOrEmpty(themeId) && !chain.Contains(themeId, StringComparer.OrdinalIgnoreCase))
        {
            chain.Add(themeId);
            themeId = (extensionManager.GetExtension(themeId) as ThemeExtensionInfo)?.BaseTheme;
        }

        return chain;
    }
}

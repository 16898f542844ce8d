using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardSite.Engine.Tenancy.Manifests;

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
            themeId = BaseOf(extensionManager.GetExtension(themeId));
        }

        return chain;
    }

    private static string? BaseOf(IExtensionInfo theme) => theme.Manifest?.ModuleInfo switch
    {
        ThemeAttribute attribute => attribute.BaseTheme,
        StockModuleAttribute stock => stock.BaseTheme,
        _ => null,
    };
}

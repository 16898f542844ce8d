using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Extensions;

public static class ExtensionInfoExtensions
{
    public static bool IsTheme(this IFeatureInfo featureInfo) => featureInfo.Extension.IsTheme();

    public static bool IsTheme(this IExtensionInfo extensionInfo)
        => extensionInfo is OrchardSite.Engine.Tenancy.Extensions.ThemeExtensionInfo || extensionInfo.Manifest?.ModuleInfo is ThemeAttribute
            || string.Equals(extensionInfo.Manifest?.Type, "Theme", StringComparison.OrdinalIgnoreCase);
}

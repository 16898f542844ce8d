using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Manifests;

namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>Makes extensions of the application's modules.</summary>
internal static class ExtensionReader
{
    public static IReadOnlyList<ExtensionInfo> Read(Application application, IFeaturesProvider featuresProvider)
    {
        var extensions = new List<ExtensionInfo>();
        foreach (var module in application.Modules)
        {
            var extension = Create(module);
            extension.Features = featuresProvider.GetFeatures(extension, extension.Manifest).ToArray();
            extensions.Add(extension);
        }

        return extensions;
    }

    private static ExtensionInfo Create(Module module)
    {
        var manifest = new ManifestInfo(module.ModuleInfo);
        return GetBaseTheme(module) is { } baseTheme
            ? new ThemeExtensionInfo { Id = module.ModuleInfo.Id, SubPath = module.SubPath, Manifest = manifest, Module = module, BaseTheme = baseTheme }
            : new ExtensionInfo { Id = module.ModuleInfo.Id, SubPath = module.SubPath, Manifest = manifest, Module = module };
    }

    /// <summary>The base theme of a theme, empty when it has none; nothing when the module is no theme.</summary>
    private static string? GetBaseTheme(Module module) => module.ModuleInfo switch
    {
        ThemeAttribute theme => theme.BaseTheme ?? string.Empty,
        StockModuleAttribute { IsTheme: true } stock => stock.BaseTheme,
        { Type: "Theme" } => string.Empty,
        _ => null,
    };
}

using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Display.Templates;
using OrchardSite.Engine.Display.Theming;

namespace OrchardSite.Engine.Display.Descriptors.Tables;

/// <summary>
/// Builds a theme's shape table: the enabled features speak in the order of their dependencies, then the base themes, then
/// the theme; what is said later wins.
/// </summary>
internal sealed class ShapeTableManager(
    ShapeTableCache cache,
    IExtensionManager extensionManager,
    ITypeFeatureProvider typeFeatures,
    IServiceProvider services) : IShapeTableManager
{
    public Task<ShapeTable> GetShapeTableAsync(string? themeId)
        => cache.GetOrBuild(themeId ?? string.Empty, () => BuildAsync(themeId));

    private async Task<ShapeTable> BuildAsync(string? themeId)
    {
        var features = await OrderAsync(ThemeChain.Of(extensionManager, themeId));
        var sources = new ShapeTableSources(services, typeFeatures);
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        await foreach (var alteration in sources.ReadAsync(features))
        {
            if (!descriptors.TryGetValue(alteration.ShapeType, out var descriptor))
            {
                descriptors[alteration.ShapeType] = descriptor = new ShapeDescriptor { ShapeType = alteration.ShapeType };
            }

            alteration.Alter(descriptor);
        }

        var bindings = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);
        foreach (var binding in descriptors.Values.SelectMany(descriptor => descriptor.Bindings))
        {
            bindings[binding.Key] = binding.Value;
        }

        return new ShapeTable(descriptors, bindings);
    }

    private async Task<IReadOnlyList<IFeatureInfo>> OrderAsync(IReadOnlyList<string> themes)
    {
        // Asked for here and not in the constructor: a table is built once, and what changes features brings all with it that hears of it.
        var featuresManager = services.GetRequiredService<IShellFeaturesManager>();
        var enabled = (await featuresManager.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var all = extensionManager.GetFeatures().ToArray();
        var modules = all.Where(feature => enabled.Contains(feature.Id) && !feature.IsTheme());
        var chain = themes.Reverse().SelectMany(theme => all.Where(feature => feature.Extension.Id == theme));
        return [.. modules, .. chain];
    }
}

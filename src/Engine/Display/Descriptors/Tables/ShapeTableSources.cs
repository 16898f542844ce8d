using System.Reflection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardSite.Engine.Display.Descriptors.Methods;
using OrchardSite.Engine.Display.Templates;

namespace OrchardSite.Engine.Display.Descriptors.Tables;

/// <summary>What the features say of shapes: by methods, by providers, by template files and by placement files, in this order.</summary>
internal sealed class ShapeTableSources(IServiceProvider services, ITypeFeatureProvider typeFeatures)
{
    private readonly HostViews _host = services.GetRequiredService<HostViews>();
    private readonly IShapeTemplateViewEngine[] _engines = [.. services.GetServices<IShapeTemplateViewEngine>()];
    private readonly IShapeTemplateHarvester[] _harvesters = [.. services.GetServices<IShapeTemplateHarvester>()];
    private readonly IPlacementNodeFilterProvider[] _filters = [.. services.GetServices<IPlacementNodeFilterProvider>()];

    public async IAsyncEnumerable<ShapeAlteration> ReadAsync(IReadOnlyList<IFeatureInfo> features)
    {
        var methods = services.GetServices<IShapeAttributeProvider>().ToLookup(provider => FeatureOf(provider.GetType()));
        var all = services.GetServices<IShapeTableProvider>().ToArray();
        var providers = all.Where(provider => provider is not IShapeTableHarvester).ToLookup(provider => FeatureOf(provider.GetType()));
        var harvesters = all.OfType<IShapeTableHarvester>().ToArray();
        var harvested = new HashSet<string>(StringComparer.Ordinal);
        if (features.Count > 0)
        {
            // What belongs to no feature is the engine's own, and all may override it.
            foreach (var alteration in await ReadAsync(new ShapeTableBuilder(features[0]), methods[string.Empty], providers[string.Empty]))
            {
                yield return alteration;
            }
        }

        foreach (var feature in features)
        {
            var builder = new ShapeTableBuilder(feature);
            foreach (var alteration in await ReadAsync(builder, methods[feature.Id], providers[feature.Id].Concat(harvesters)))
            {
                yield return alteration;
            }

            if (harvested.Add(feature.Extension.Id))
            {
                foreach (var alteration in ReadFiles(feature))
                {
                    yield return alteration;
                }
            }
        }
    }

    private static async Task<IEnumerable<ShapeAlteration>> ReadAsync(
        ShapeTableBuilder builder, IEnumerable<IShapeAttributeProvider> methods, IEnumerable<IShapeTableProvider> providers)
    {
        foreach (var provider in methods)
        {
            ShapeMethods.Describe(builder, provider.GetType());
        }

        foreach (var provider in providers)
        {
            await provider.DiscoverAsync(builder);
        }

        return builder.BuildAlterations();
    }

    private IEnumerable<ShapeAlteration> ReadFiles(IFeatureInfo feature)
    {
        var builder = new ShapeTableBuilder(feature);
        var extensions = _engines.SelectMany(engine => engine.TemplateFileExtensions).ToArray();
        foreach (var template in _host.Templates.Of(feature.Extension.Id, _harvesters, extensions))
        {
            var engineType = _engines.Last(engine => engine.TemplateFileExtensions.Contains(template.Extension)).GetType();
            builder.Describe(template.ShapeType).BoundAs(template.VirtualPath, TemplateBinding.Of(engineType, template.VirtualPath));
        }

        foreach (var rule in _host.Placement.Of(feature.Extension.Id))
        {
            builder.Describe(rule.ShapeType).Placement(rule.BuildPredicate(_filters), rule.Placement);
        }

        return builder.BuildAlterations();
    }

    private string FeatureOf(Type type) => typeFeatures.GetFeaturesForDependency(type).FirstOrDefault()?.Id ?? string.Empty;
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>
/// Finds a type's feature: the one that its attribute names, otherwise the main one of the module that holds it.
/// </summary>
internal sealed class TypeFeatureProvider : ITypeFeatureProvider
{
    private readonly Lazy<FrozenDictionary<string, IFeatureInfo>> _features;
    private readonly Lazy<ILookup<Assembly, ExtensionInfo>> _extensionsByAssembly;
    private readonly ConcurrentDictionary<Type, IFeatureInfo[]> _found = new();
    private readonly ConcurrentDictionary<string, Type[]> _typesByFeature = new();

    public TypeFeatureProvider(IExtensionManager extensionManager)
    {
        _features = new(() => extensionManager.GetFeatures().ToFrozenDictionary(feature => feature.Id, StringComparer.Ordinal));
        _extensionsByAssembly = new(() => extensionManager.GetExtensions().OfType<ExtensionInfo>()
            .Where(extension => extension.Module.Assembly is not null)
            .OrderByDescending(extension => extension.Module.Folder.Length)
            .ToLookup(extension => extension.Module.Assembly!));
    }

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency) =>
        GetFeaturesForDependency(dependency).FirstOrDefault()
        ?? throw new InvalidOperationException($"The type '{dependency}' belongs to no feature of the application.");

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => _found.GetOrAdd(dependency, Find);

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) => _typesByFeature.GetOrAdd(
        feature.Id,
        _ => feature.Extension is ExtensionInfo extension
            ? extension.Module.Types.Where(type => GetFeaturesForDependency(type).Any(found => found.Id == feature.Id)).ToArray()
            : []);

    public void TryAdd(Type type, IFeatureInfo feature) =>
        _found.AddOrUpdate(type, _ => [feature], (_, features) => features.Contains(feature) ? features : [.. features, feature]);

    private IFeatureInfo[] Find(Type type)
    {
        var extension = FindExtension(type);
        if (extension is null)
        {
            return [];
        }

        if (type.GetCustomAttribute<FeatureAttribute>(inherit: false) is { } attribute)
        {
            return _features.Value.TryGetValue(attribute.FeatureName, out var named)
                ? [named]
                : throw new InvalidOperationException($"The type '{type}' names the feature '{attribute.FeatureName}', which no module of the application declares.");
        }

        var main = extension.Features.FirstOrDefault(feature => feature.Id == extension.Id) ?? extension.Features.FirstOrDefault();
        return main is null ? [] : [main];
    }

    private ExtensionInfo? FindExtension(Type type) => _extensionsByAssembly.Value[type.Assembly]
        .FirstOrDefault(extension => extension.Module.Folder.Length == 0 || ModuleTypes.IsIn(type.Namespace, extension.Module));
}

using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Extensions.Features;

namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>Holds the extensions and the ordered features of the application, read once a process.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Lazy<Catalog> _catalog;

    public ExtensionManager(IApplicationContext applicationContext, IFeaturesProvider featuresProvider)
    {
        _catalog = new Lazy<Catalog>(() => new Catalog(ExtensionReader.Read(applicationContext.Application, featuresProvider)));
    }

    public IExtensionInfo GetExtension(string extensionId) =>
        _catalog.Value.Extensions.TryGetValue(extensionId, out var extension) ? extension : new NotFoundExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _catalog.Value.Extensions.Values;

    public IEnumerable<IFeatureInfo> GetFeatures() => _catalog.Value.Features;

    public IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad)
    {
        var wanted = featureIdsToLoad.SelectMany(_catalog.Value.DependenciesOf).ToHashSet(StringComparer.Ordinal);
        return _catalog.Value.Features.Where(feature => wanted.Contains(feature.Id)).ToArray();
    }

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => GetFeatures([featureId]);

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
    {
        var catalog = _catalog.Value;
        return catalog.Features.Where(feature => catalog.DependenciesOf(feature.Id).Contains(featureId)).ToArray();
    }

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    public Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo) => Task.FromResult(new ExtensionEntry
    {
        ExtensionInfo = extensionInfo,
        Assembly = (extensionInfo as ExtensionInfo)?.Module.Assembly!,
        ExportedTypes = extensionInfo is ExtensionInfo extension ? extension.Module.Types : [],
        IsError = extensionInfo is not ExtensionInfo { Module.Assembly: not null },
    });

    private sealed class Catalog
    {
        private readonly Dictionary<string, HashSet<string>> _dependencies = new(StringComparer.Ordinal);

        public Catalog(IReadOnlyList<ExtensionInfo> extensions)
        {
            Extensions = extensions.ToDictionary(extension => extension.Id, StringComparer.Ordinal);
            Features = FeatureOrdering.Order(extensions.SelectMany(extension => extension.Features));
            foreach (var feature in Features)
            {
                HashSet<string> ids = [feature.Id];
                foreach (var dependency in feature.Dependencies)
                {
                    ids.UnionWith(_dependencies[dependency]);
                }

                _dependencies[feature.Id] = ids;
            }
        }

        public IReadOnlyDictionary<string, ExtensionInfo> Extensions { get; }

        public IReadOnlyList<IFeatureInfo> Features { get; }

        /// <summary>The ids of a feature and of all that it depends on; nothing when there is no such feature.</summary>
        public HashSet<string> DependenciesOf(string featureId) => _dependencies.TryGetValue(featureId, out var ids) ? ids : [];
    }
}

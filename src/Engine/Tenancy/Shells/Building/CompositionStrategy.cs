using System.Collections.Concurrent;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Shells.Building;

/// <summary>Collects the classes of the enabled features; held once for all tenants that enable the same ones.</summary>
internal sealed class CompositionStrategy(IExtensionManager extensionManager, ITypeFeatureProvider typeFeatureProvider) : ICompositionStrategy
{
    private readonly ConcurrentDictionary<string, IDictionary<Type, IEnumerable<IFeatureInfo>>> _compositions = new(StringComparer.Ordinal);

    public Task<ShellBlueprint> ComposeAsync(ShellSettings settings, ShellDescriptor descriptor)
    {
        var enabled = descriptor.Features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var features = extensionManager.GetFeatures().Where(feature => enabled.Contains(feature.Id)).ToArray();
        return Task.FromResult(new ShellBlueprint
        {
            Settings = settings,
            Descriptor = descriptor,
            Dependencies = _compositions.GetOrAdd(string.Join(' ', features.Select(feature => feature.Id)), _ => Compose(features, enabled)),
        });
    }

    private Dictionary<Type, IEnumerable<IFeatureInfo>> Compose(IFeatureInfo[] features, HashSet<string> enabled)
    {
        var dependencies = new Dictionary<Type, IEnumerable<IFeatureInfo>>();
        foreach (var feature in features)
        {
            foreach (var type in typeFeatureProvider.GetTypesForFeature(feature))
            {
                if (RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(enabled.Contains))
                {
                    dependencies[type] = typeFeatureProvider.GetFeaturesForDependency(type);
                }
            }
        }

        return dependencies;
    }
}

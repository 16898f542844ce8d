using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>
/// Orders features so that each comes behind what it depends on; otherwise by priority, modules before themes, then by id.
/// </summary>
internal sealed class FeatureOrdering
{
    private readonly Dictionary<string, IFeatureInfo> _byId;
    private readonly List<IFeatureInfo> _ordered = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    private FeatureOrdering(Dictionary<string, IFeatureInfo> byId) => _byId = byId;

    public static IReadOnlyList<IFeatureInfo> Order(IEnumerable<IFeatureInfo> features)
    {
        var ordering = new FeatureOrdering(Index(features));
        foreach (var feature in ordering._byId.Values
            .OrderBy(feature => feature.Extension is ThemeExtensionInfo)
            .ThenBy(feature => feature.Priority)
            .ThenBy(feature => feature.Id, StringComparer.Ordinal))
        {
            ordering.Visit(feature);
        }

        return ordering._ordered;
    }

    private void Visit(IFeatureInfo feature)
    {
        if (_visited.Contains(feature.Id))
        {
            return;
        }

        if (_path.Contains(feature.Id))
        {
            throw new InvalidOperationException(
                $"Features depend on each other in a circle: {string.Join(" → ", _path.SkipWhile(id => id != feature.Id).Append(feature.Id))}.");
        }

        _path.Add(feature.Id);
        foreach (var dependency in feature.Dependencies
            .Select(id => Find(id, feature))
            .OrderBy(dependency => dependency.Priority)
            .ThenBy(dependency => dependency.Id, StringComparer.Ordinal))
        {
            Visit(dependency);
        }

        _path.RemoveAt(_path.Count - 1);
        _visited.Add(feature.Id);
        _ordered.Add(feature);
    }

    private IFeatureInfo Find(string id, IFeatureInfo feature) =>
        _byId.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"The feature '{feature.Id}' depends on the feature '{id}', which no module of the application declares.");

    private static Dictionary<string, IFeatureInfo> Index(IEnumerable<IFeatureInfo> features)
    {
        var byId = new Dictionary<string, IFeatureInfo>(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (!byId.TryAdd(feature.Id, feature))
            {
                throw new InvalidOperationException(
                    $"The feature '{feature.Id}' is declared twice, by '{byId[feature.Id].Extension.Id}' and by '{feature.Extension.Id}'.");
            }
        }

        return byId;
    }
}

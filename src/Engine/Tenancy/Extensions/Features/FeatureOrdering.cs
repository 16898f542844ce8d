using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Tenancy.Extensions.Features;

/// <summary>
/// Orders features so that each comes behind what it depends on; otherwise by priority, modules before themes, then by id.
/// </summary>
internal static class FeatureOrdering
{
    public static IReadOnlyList<IFeatureInfo> Order(IEnumerable<IFeatureInfo> features)
    {
        var byId = Index(features);
        var ordered = new List<IFeatureInfo>(byId.Count);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var feature in byId.Values
            .OrderBy(feature => feature.Extension is ThemeExtensionInfo)
            .ThenBy(feature => feature.Priority)
            .ThenBy(feature => feature.Id, StringComparer.Ordinal))
        {
            Visit(feature);
        }

        return ordered;

        void Visit(IFeatureInfo feature)
        {
            if (visited.Contains(feature.Id))
            {
                return;
            }

            if (path.Contains(feature.Id))
            {
                throw new InvalidOperationException(
                    $"Features depend on each other in a circle: {string.Join(" → ", path.SkipWhile(id => id != feature.Id).Append(feature.Id))}.");
            }

            path.Add(feature.Id);
            foreach (var dependency in feature.Dependencies
                .Select(id => Find(byId, id, feature))
                .OrderBy(dependency => dependency.Priority)
                .ThenBy(dependency => dependency.Id, StringComparer.Ordinal))
            {
                Visit(dependency);
            }

            path.RemoveAt(path.Count - 1);
            visited.Add(feature.Id);
            ordered.Add(feature);
        }
    }

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

    private static IFeatureInfo Find(Dictionary<string, IFeatureInfo> byId, string id, IFeatureInfo feature) =>
        byId.GetValueOrDefault(id)
        ?? throw new InvalidOperationException($"The feature '{feature.Id}' depends on the feature '{id}', which no module of the application declares.");
}

using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

internal static class ResourceSearch
{
    /// <summary>The definition of a name: of the wanted version, or the newest of its kind.</summary>
    public static ResourceDefinition? Find(IEnumerable<ResourceManifest> manifests, RequireSettings settings)
    {
        var candidates = manifests
            .SelectMany(manifest => manifest.GetResources(settings.Type!).TryGetValue(settings.Name!, out var versions) ? versions : [])
            .Where(resource => IsVersion(resource.Version, settings.Version))
            .ToArray();
        return candidates.Length <= 1
            ? candidates.FirstOrDefault()
            : candidates.OrderByDescending(resource => VersionOf(resource.Version)).First();
    }

    /// <summary>5 and 5.3 want 5.3.2, too; no version wants any.</summary>
    private static bool IsVersion(string? version, string? wanted)
        => string.IsNullOrEmpty(wanted)
            || string.Equals(version, wanted, StringComparison.OrdinalIgnoreCase)
            || (version?.StartsWith(wanted + ".", StringComparison.OrdinalIgnoreCase) ?? false);

    private static Version VersionOf(string? version)
        => Version.TryParse(version, out var parsed) ? parsed
            : int.TryParse(version, out var major) ? new Version(major, 0)
            : new Version(0, 0);
}

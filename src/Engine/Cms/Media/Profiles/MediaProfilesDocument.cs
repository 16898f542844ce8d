using OrchardCore.Data.Documents;

namespace OrchardCore.Media.Models;

/// <summary>The tenant's media profiles, by name.</summary>
public class MediaProfilesDocument : Document
{
    /// <summary>By name, whatever its case.</summary>
    public Dictionary<string, MediaProfile> MediaProfiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

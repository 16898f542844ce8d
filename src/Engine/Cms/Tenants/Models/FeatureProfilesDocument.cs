using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Tenants.Models;

/// <summary>The feature profiles of the installation, by id: one document of the default tenant.</summary>
public class FeatureProfilesDocument : Document
{
    public Dictionary<string, FeatureProfile> FeatureProfiles { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Knows the feature profiles that tenants may be bound to.</summary>
public interface IFeatureProfilesService
{
    Task<IDictionary<string, FeatureProfile>> GetFeatureProfilesAsync();
}

using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Cms.Tenants.Profiles;

/// <summary>The profiles of an installation that has none.</summary>
internal sealed class NoFeatureProfiles : IFeatureProfilesService
{
    public Task<IDictionary<string, FeatureProfile>> GetFeatureProfilesAsync() =>
        Task.FromResult<IDictionary<string, FeatureProfile>>(new Dictionary<string, FeatureProfile>());
}

using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Cms.Tenants.Profiles;

/// <summary>Gives the profiles that are kept.</summary>
internal sealed class FeatureProfilesService(FeatureProfilesManager manager) : IFeatureProfilesService
{
    public async Task<IDictionary<string, FeatureProfile>> GetFeatureProfilesAsync() => await manager.GetAsync();
}

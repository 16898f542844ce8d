using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Tenants.Models;

namespace OrchardSite.Engine.Cms.Tenants.Profiles;

/// <summary>Keeps the feature profiles.</summary>
internal sealed class FeatureProfilesManager(IDocumentManager<FeatureProfilesDocument> documents)
{
    /// <summary>The profiles by id. In the documents of another engine a profile may have no id of its own.</summary>
    public async Task<Dictionary<string, FeatureProfile>> GetAsync()
    {
        var profiles = (await documents.GetOrCreateImmutableAsync()).FeatureProfiles;
        return profiles.ToDictionary(
            entry => entry.Key,
            entry => new FeatureProfile { Id = entry.Key, Name = entry.Value.Name ?? entry.Key, FeatureRules = entry.Value.FeatureRules },
            StringComparer.OrdinalIgnoreCase);
    }

    public async Task SaveAsync(string id, FeatureProfile profile)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.FeatureProfiles[id] = profile;
        await documents.UpdateAsync(document);
    }

    public async Task RemoveAsync(string id)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.FeatureProfiles.Remove(id))
        {
            await documents.UpdateAsync(document);
        }
    }
}

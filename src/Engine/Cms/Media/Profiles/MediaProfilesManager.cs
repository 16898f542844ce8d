using OrchardCore.Documents;
using OrchardCore.Media.Models;

namespace OrchardCore.Media.Services;

/// <summary>The tenant's media profiles, to read and to change.</summary>
public class MediaProfilesManager
{
    private readonly IDocumentManager<MediaProfilesDocument> _documentManager;

    /// <summary>Over the document that keeps them.</summary>
    public MediaProfilesManager(IDocumentManager<MediaProfilesDocument> documentManager) => _documentManager = documentManager;

    /// <summary>The profiles, to be changed.</summary>
    public Task<MediaProfilesDocument> LoadMediaProfilesDocumentAsync() => _documentManager.GetOrCreateMutableAsync();

    /// <summary>The profiles, to be read.</summary>
    public Task<MediaProfilesDocument> GetMediaProfilesDocumentAsync() => _documentManager.GetOrCreateImmutableAsync();

    /// <summary>Takes a profile away; nothing happens when there is none of the name.</summary>
    public async Task RemoveMediaProfileAsync(string name)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        document.MediaProfiles.Remove(name);
        await _documentManager.UpdateAsync(document);
    }

    /// <summary>Adds a profile, or puts it in the place of the one of that name.</summary>
    public async Task UpdateMediaProfileAsync(string name, MediaProfile mediaProfile)
    {
        var document = await LoadMediaProfilesDocumentAsync();
        document.MediaProfiles[name] = mediaProfile;
        await _documentManager.UpdateAsync(document);
    }
}

using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;

namespace Procuratorate.Search.Store;

/// <summary>Makes and removes indexes.</summary>
internal sealed class SiteIndexManager(SiteIndexes indexes) : IIndexManager
{
    public async Task<bool> CreateAsync(IndexProfile indexProfile)
    {
        await indexes.Get(indexProfile.IndexFullName).WriteAsync(static _ => { });
        return true;
    }

    public Task<bool> DeleteAsync(IndexProfile indexProfile)
    {
        indexes.Get(indexProfile.IndexFullName).Delete();
        return Task.FromResult(true);
    }

    public Task<bool> ExistsAsync(string indexFullName) => Task.FromResult(indexes.Exists(indexFullName));

    public async Task<bool> RebuildAsync(IndexProfile indexProfile)
    {
        var index = indexes.Get(indexProfile.IndexFullName);
        index.SetPosition(0);
        await index.WriteAsync(static writer => writer.DeleteAll());
        return true;
    }
}

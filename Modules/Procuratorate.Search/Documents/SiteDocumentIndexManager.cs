using Lucene.Net.Documents;
using Lucene.Net.Index;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using Procuratorate.Search.Store;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Documents;

/// <summary>Writes items to an index, a batch in one commit.</summary>
internal sealed class SiteDocumentIndexManager(SiteIndexes indexes, ILocalClock localClock) : IDocumentIndexManager
{
    private static readonly SearchContentIndexSettings _settings = new();

    public async Task<bool> AddOrUpdateDocumentsAsync(IndexProfile indexProfile, IEnumerable<DocumentIndex> documents)
    {
        var written = new List<(Term Id, Document Document)>();
        foreach (var document in documents)
        {
            written.Add((IdOf(document.Id), IndexedItem.Read(document, await OffsetAsync(document)).ToDocument()));
        }

        await indexes.Get(indexProfile.IndexFullName).WriteAsync(writer =>
        {
            foreach (var (id, document) in written)
            {
                writer.UpdateDocument(id, document);
            }
        });
        return true;
    }

    public async Task<bool> DeleteDocumentsAsync(IndexProfile indexProfile, IEnumerable<string> documentIds)
    {
        Term[] ids = [.. documentIds.Select(IdOf)];
        await indexes.Get(indexProfile.IndexFullName).WriteAsync(writer => writer.DeleteDocuments(ids));
        return true;
    }

    public async Task<bool> DeleteAllDocumentsAsync(IndexProfile indexProfile)
    {
        await indexes.Get(indexProfile.IndexFullName).WriteAsync(static writer => writer.DeleteAll());
        return true;
    }

    public IContentIndexSettings GetContentIndexSettings() => _settings;

    public Task<long> GetLastTaskIdAsync(IndexProfile indexProfile) => Task.FromResult(indexes.Get(indexProfile.IndexFullName).Position);

    public Task SetLastTaskIdAsync(IndexProfile indexProfile, long lastTaskId)
    {
        indexes.Get(indexProfile.IndexFullName).SetPosition(lastTaskId);
        return Task.CompletedTask;
    }

    /// <summary>What to add to a time in UTC to get the site's own.</summary>
    private async Task<TimeSpan> OffsetAsync(DocumentIndex document) =>
        IndexedItem.PublishedUtc(document) is { } published ? (await localClock.ConvertToLocalAsync(published)).Offset : TimeSpan.Zero;

    private static Term IdOf(string id) => new(IndexFields.Id, id);
}

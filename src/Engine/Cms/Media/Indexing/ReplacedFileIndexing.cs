using OrchardCore.Indexing;
using OrchardSite.Engine.Cms.Indexing.Tasks;
using OrchardSite.Engine.Cms.Media.Library;
using OrchardSite.Engine.Cms.Media.Usage;
using YesSql;

namespace OrchardSite.Engine.Cms.Media.Indexing;

/// <summary>Has items indexed again whose file was replaced, so that they are found by the text that it holds now.</summary>
internal sealed class ReplacedFileIndexing(ISession session, ContentChanges changes) : IReplacedMedia
{
    public async Task ReplacedAsync(string path)
    {
        var rows = await session.QueryIndex<MediaUsageIndex>(index => index.Path == path).ToAsyncEnumerable().ToListAsync();
        foreach (var contentItemId in rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal))
        {
            await changes.WriteAsync(contentItemId, RecordIndexingTaskTypes.Update);
        }
    }
}

using OrchardCore.ContentManagement;
using YesSql;

namespace Procuratorate.News.Indexes;

/// <summary>Writes all news again, so that rows of indexes that came later are made for them too.</summary>
public sealed class NewsReindexing(ISession session)
{
    private const int Batch = 200;

    /// <summary>Goes through the news in batches, each stored by itself.</summary>
    public async Task RunAsync()
    {
        long last = 0;
        while (await RunBatchAsync(last) is { } next)
        {
            last = next;
        }
    }

    /// <returns>The last document of the batch; null when there was none.</returns>
    private async Task<long?> RunBatchAsync(long after)
    {
        var rows = await session
            .QueryIndex<NewsPartIndex>(index => index.IsMain && index.DocumentId > after)
            .OrderBy(index => index.DocumentId)
            .Take(Batch)
            .ToAsyncEnumerable()
            .ToListAsync();
        if (rows.Count == 0)
        {
            return null;
        }

        foreach (var item in await session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId)]))
        {
            await session.SaveAsync(item);
        }

        await session.SaveChangesAsync();
        session.DetachAll();
        return rows[^1].DocumentId;
    }
}

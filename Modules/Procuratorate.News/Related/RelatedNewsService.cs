using OrchardCore.ContentManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using YesSql;
using YesSql.Services;

namespace Procuratorate.News.Related;

/// <summary>Finds 相关新闻: by keyword first, then the newest of the same column. Three small queries on indexes, once for each published version.</summary>
public sealed class RelatedNewsService(ISession session, INewsListService list, PublishedNews published)
{
    // Among the newest this many are enough to choose from, however common a keyword is.
    private const int Candidates = 60;

    /// <param name="item">The item; never among those found.</param>
    /// <param name="count">How many at most, 1 or more.</param>
    public async Task<IReadOnlyList<Teaser>> FindAsync(ContentItem item, int count) => item.Published
        ? await published.RememberAsync((nameof(RelatedNewsService), item.ContentItemVersionId, count), () => ReadAsync(item, count))
        : await ReadAsync(item, count);

    private async Task<IReadOnlyList<Teaser>> ReadAsync(ContentItem item, int count)
    {
        if (!item.TryGet<NewsPart>(out var part))
        {
            return [];
        }

        var akin = await FindByKeywordAsync(item, part, count);
        if (akin.Count == count || part.MainColumnId() is not { } columnId)
        {
            return akin;
        }

        var known = akin.Select(other => other.ContentItemId).Append(item.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var newest = await list.ListAsync(columnId, 0, count + 1);
        return [.. akin, .. newest.Where(other => known.Add(other.ContentItemId)).Take(count - akin.Count)];
    }

    private async Task<IReadOnlyList<Teaser>> FindByKeywordAsync(ContentItem item, NewsPart part, int count)
    {
        string[] keywords = [.. part.KeywordList().Select(keyword => keyword.ToLowerInvariant())];
        if (keywords.Length == 0)
        {
            return [];
        }

        var rows = await session
            .QueryIndex<NewsKeywordIndex>(index => index.Keyword.IsIn(keywords) && index.ContentItemId != item.ContentItemId)
            .OrderByDescending(index => index.Date)
            .Take(Candidates)
            .ToAsyncEnumerable()
            .ToListAsync();
        return await list.ListAsync(RelatedRanking.Rank(rows, part.MainColumnId(), count));
    }
}

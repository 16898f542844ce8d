using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Procuratorate.Search.Querying;

/// <summary>Keeps of hits those that are published now, whatever the index thinks.</summary>
internal sealed class PublishedItems(ISession session)
{
    public async Task<IReadOnlyList<SearchHit>> OnlyAsync(IReadOnlyList<SearchHit> hits)
    {
        if (hits.Count == 0)
        {
            return hits;
        }

        string[] ids = [.. hits.Select(hit => hit.Id)];
        var published = await session
            .QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(ids) && index.Published)
            .ToAsyncEnumerable()
            .Select(index => index.ContentItemId)
            .ToHashSetAsync(StringComparer.Ordinal);
        return [.. hits.Where(hit => published.Contains(hit.Id))];
    }
}

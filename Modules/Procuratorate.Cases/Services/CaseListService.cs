using OrchardCore.ContentManagement;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;
using YesSql;

namespace Procuratorate.Cases.Services;

/// <summary>
/// Answers from <see cref="CasePartIndex"/> and <see cref="CaseTallyIndex"/>. Rows are found, ordered and skipped on the index alone; then the documents
/// of that page are read, at once.
/// </summary>
public sealed class CaseListService(ISession session) : ICaseListService
{
    public async Task<CaseTally> TallyAsync(string? columnId)
    {
        // All rows: they are few, and a sum of some would be wrong.
        var query = columnId is null
            ? session.QueryIndex<CaseTallyIndex>(index => index.IsMain)
            : session.QueryIndex<CaseTallyIndex>(index => index.ColumnId == columnId);

        return new CaseTally(await query.ToAsyncEnumerable().ToListAsync());
    }

    public Task<IReadOnlyList<ContentItem>> ListAsync(string? columnId, CaseFilter filter, int skip, int take) => ReadAsync(Narrow(InList(columnId), filter)
        .OrderByDescending(index => index.Date)
        .ThenByDescending(index => index.Number)
        .Skip(skip)
        .Take(take));

    public Task<IReadOnlyList<ContentItem>> ListBatchAsync(string batchId, int skip, int take) => ReadAsync(InBatch(batchId)
        .OrderBy(index => index.Position)
        .ThenBy(index => index.Number)
        .Skip(skip)
        .Take(take));

    public Task<int> CountBatchAsync(string batchId) => InBatch(batchId).CountAsync();

    public async Task<CaseNeighbours> FindNeighboursAsync(ContentItem item)
    {
        if (!item.TryGet<CasePart>(out var part) || part.Batch is not { Length: > 0 } batchId)
        {
            return new CaseNeighbours(null, null);
        }

        var (position, number) = (part.Position ?? CasePartIndex.LastPosition, part.Number);
        var previous = InBatch(batchId)
            .Where(index => index.Position <= position && (index.Position < position || index.Number < number))
            .OrderByDescending(index => index.Position)
            .ThenByDescending(index => index.Number);
        var next = InBatch(batchId)
            .Where(index => index.Position >= position && (index.Position > position || index.Number > number))
            .OrderBy(index => index.Position)
            .ThenBy(index => index.Number);

        return new CaseNeighbours(await ReadOneAsync(previous), await ReadOneAsync(next));
    }

    public async Task<bool> IsTakenAsync(string batchId, int position, string contentItemId) => await session
        .QueryIndex<CasePartIndex>(index => index.BatchId == batchId && index.Latest && index.IsMain && index.Position == position && index.ContentItemId != contentItemId)
        .FirstOrDefaultAsync() is not null;

    public async Task<IReadOnlyList<string>> ListOrgansAsync() =>
        [.. (await TallyAsync(null)).Organs(CaseFilter.None).OrderByDescending(organ => organ.Value).Select(organ => organ.Key)];

    private IQueryIndex<CasePartIndex> InList(string? columnId) => columnId is null
        ? session.QueryIndex<CasePartIndex>(index => index.IsMain && index.Published)
        : session.QueryIndex<CasePartIndex>(index => index.ColumnId == columnId && index.Published);

    private IQueryIndex<CasePartIndex> InBatch(string batchId) =>
        session.QueryIndex<CasePartIndex>(index => index.BatchId == batchId && index.Published && index.IsMain);

    private static IQueryIndex<CasePartIndex> Narrow(IQueryIndex<CasePartIndex> query, CaseFilter filter)
    {
        query = filter.Category is { } category ? query.Where(index => index.Category == category) : query;
        query = filter.Level is { } level ? query.Where(index => index.Level == level) : query;
        query = filter.BatchId is { } batch ? query.Where(index => index.BatchId == batch) : query;
        query = filter.Organ is { } organ ? query.Where(index => index.Organ == organ) : query;
        return filter.Year is { } year ? query.Where(index => index.Year == year) : query;
    }

    private async Task<IReadOnlyList<ContentItem>> ReadAsync(IQueryIndex<CasePartIndex> query)
    {
        var rows = await query.ToAsyncEnumerable().ToListAsync();
        return [.. await session.GetAsync<ContentItem>([.. rows.Select(row => row.DocumentId)])];
    }

    private async Task<ContentItem?> ReadOneAsync(IQueryIndex<CasePartIndex> query) =>
        await query.FirstOrDefaultAsync() is { } row ? await session.GetAsync<ContentItem>(row.DocumentId) : null;
}

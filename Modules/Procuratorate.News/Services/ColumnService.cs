using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Taxonomies.Models;

namespace Procuratorate.News.Services;

/// <summary>
/// Reads the columns from their taxonomy. As every page needs them, they are remembered until content is published or taken back,
/// and for a minute at most: another process may have published.
/// </summary>
public sealed class ColumnService(
    IContentManager contentManager,
    BlankColumns blankColumns,
    IMemoryCache cache,
    ISignal signal,
    IHttpContextAccessor httpContextAccessor) : IColumnService
{
    private const string Key = "Procuratorate.News.Columns";

    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(1);

    private ColumnList? _columns;
    private bool _isAlone;

    public async Task<IReadOnlyList<Column>> ListAsync() => (await GetAsync()).All;

    public async Task<IReadOnlyList<Column>> ListTopAsync() => (await GetAsync()).Top;

    public async Task<Column?> FindAsync(string? columnId) =>
        columnId is null ? null : (await GetAsync()).ById.GetValueOrDefault(columnId);

    public async Task<IReadOnlyList<Column>> FindPathAsync(string? columnId)
    {
        var path = new List<Column>();
        for (var column = await FindAsync(columnId); column is not null; column = await FindAsync(column.ParentId))
        {
            path.Insert(0, column);
        }

        return path;
    }

    public void Forget()
    {
        _columns = null;
        _isAlone = true;
    }

    private async Task<ColumnList> GetAsync() => _columns ??= _isAlone || httpContextAccessor.IsPreview()
        ? await ReadAsync()
        : (await cache.GetOrCreateAsync(Key, async entry =>
        {
            entry.AddExpirationToken(signal.GetToken(BlankColumns.Changed));
            entry.AbsoluteExpirationRelativeToNow = _memory;
            return await ReadAsync();
        }))!;

    private async Task<ColumnList> ReadAsync()
    {
        var taxonomy = await contentManager.GetAsync(Migrations.ColumnsTaxonomyId);
        return new ColumnList(taxonomy is not null && taxonomy.TryGet<TaxonomyPart>(out var part)
            ? await blankColumns.MarkAsync(ColumnTree.Read(part.Terms))
            : []);
    }

    private sealed class ColumnList
    {
        public ColumnList(IReadOnlyList<Column> top)
        {
            Top = top;
            All = [.. top.SelectMany(column => column.WithDescendants())];
            ById = All.DistinctBy(column => column.Id).ToDictionary(column => column.Id, StringComparer.Ordinal);
        }

        public IReadOnlyList<Column> Top { get; }

        public IReadOnlyList<Column> All { get; }

        public Dictionary<string, Column> ById { get; }
    }
}

using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace Procuratorate.News.Services;

/// <summary>Reads the columns from their taxonomy, once a request.</summary>
public sealed class ColumnService(IContentManager contentManager, BlankColumns blankColumns) : IColumnService
{
    private IReadOnlyList<Column>? _top;
    private IReadOnlyList<Column>? _all;

    public async Task<IReadOnlyList<Column>> ListAsync() =>
        _all ??= [.. (await ListTopAsync()).SelectMany(column => column.WithDescendants())];

    public async Task<IReadOnlyList<Column>> ListTopAsync() => _top ??= await ReadAsync();

    public async Task<Column?> FindAsync(string? columnId) =>
        (await ListAsync()).FirstOrDefault(column => column.Id == columnId);

    public async Task<IReadOnlyList<Column>> FindPathAsync(string? columnId)
    {
        var path = new List<Column>();
        for (var column = await FindAsync(columnId); column is not null; column = await FindAsync(column.ParentId))
        {
            path.Insert(0, column);
        }

        return path;
    }

    private async Task<IReadOnlyList<Column>> ReadAsync()
    {
        var taxonomy = await contentManager.GetAsync(Migrations.ColumnsTaxonomyId);
        return taxonomy is not null && taxonomy.TryGet<TaxonomyPart>(out var part)
            ? await blankColumns.MarkAsync(ColumnTree.Read(part.Terms))
            : [];
    }
}

using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Procuratorate.News.Models;

namespace Procuratorate.News.Services;

/// <summary>Reads the columns from their taxonomy, once a request.</summary>
public sealed class ColumnService(IContentManager contentManager) : IColumnService
{
    private IReadOnlyList<Column>? _columns;

    public async Task<IReadOnlyList<Column>> ListAsync() => _columns ??= await ReadAsync();

    public async Task<Column?> FindAsync(string? columnId) =>
        (await ListAsync()).FirstOrDefault(column => column.Id == columnId);

    private async Task<IReadOnlyList<Column>> ReadAsync()
    {
        var taxonomy = await contentManager.GetAsync(Migrations.ColumnsTaxonomyId);
        return taxonomy is not null && taxonomy.TryGet<TaxonomyPart>(out var part) ? [.. Flatten(part.Terms)] : [];
    }

    private static IEnumerable<Column> Flatten(IEnumerable<ContentItem>? terms)
    {
        foreach (var term in terms ?? [])
        {
            if (term.TryGet<ColumnPart>(out var column) && column.Code is { Length: > 0 } code)
            {
                yield return new Column(term.ContentItemId, term.DisplayText ?? code, code, column.Layout, column.ShowInNavigation);
            }

            foreach (var child in Flatten(ChildrenOf(term)))
            {
                yield return child;
            }
        }
    }
    // A term's own terms stand beside its parts, not in one.
    private static List<ContentItem>? ChildrenOf(ContentItem term) =>
        ((JsonObject)term.Content)["Terms"] is JsonArray terms ? terms.ToObject<List<ContentItem>>() : null;
}

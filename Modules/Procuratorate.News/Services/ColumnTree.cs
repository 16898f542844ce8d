using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Procuratorate.News.Models;

namespace Procuratorate.News.Services;

/// <summary>Makes columns of a taxonomy's terms.</summary>
public static class ColumnTree
{
    /// <summary>The columns of the first level with those below them; a term without a code is none, and neither is what stands below it.</summary>
    public static IReadOnlyList<Column> Read(IEnumerable<ContentItem>? terms) => Read(terms, null, 0);

    private static Column[] Read(IEnumerable<ContentItem>? terms, string? parentId, int level) =>
        [.. (terms ?? []).Select(term => ToColumn(term, parentId, level)).OfType<Column>()];

    private static Column? ToColumn(ContentItem term, string? parentId, int level) =>
        term.TryGet<ColumnPart>(out var part) && part.Code is { Length: > 0 } code
            ? new Column(term.ContentItemId, term.DisplayText ?? code, code, part.Layout, part.ShowInNavigation)
            {
                ParentId = parentId,
                Level = level,
                Children = Read(TermsBelow(term), term.ContentItemId, level + 1),
            }
            : null;

    // A term's own terms stand beside its parts, not in one.
    private static List<ContentItem>? TermsBelow(ContentItem term) =>
        ((JsonObject)term.Content)["Terms"] is JsonArray terms ? terms.ToObject<List<ContentItem>>() : null;
}

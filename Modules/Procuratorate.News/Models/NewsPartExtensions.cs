using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace Procuratorate.News.Models;

/// <summary>Reads the fields of <see cref="NewsPart"/>.</summary>
public static class NewsPartExtensions
{
    /// <summary>The item's columns, the main one first.</summary>
    public static IReadOnlyList<string> ColumnIds(this NewsPart part) =>
        part.Get<TaxonomyField>(NewsConstants.ColumnField)?.TermContentItemIds ?? [];

    /// <summary>The column that the item's address and neighbours are of; null when it stands in none.</summary>
    public static string? MainColumnId(this NewsPart part) => part.ColumnIds() is [var main, ..] ? main : null;
}

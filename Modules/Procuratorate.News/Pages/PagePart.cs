using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace Procuratorate.News.Pages;

/// <summary>单页: a text that stands by itself, such as 联系我们; its field <c>Column</c> holds the column it belongs to.</summary>
public sealed class PagePart : ContentPart
{
    /// <summary>The number in the page's address; given once and never changed.</summary>
    public long Number { get; set; }

    /// <summary>The column that the page stands in; null when it stands in none.</summary>
    public string? ColumnId() => this.Get<TaxonomyField>(NewsConstants.ColumnField)?.TermContentItemIds is [var id, ..] ? id : null;
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the shape TermPart shows: the items under a term, a page of them.</summary>
public class TermPartViewModel
{
    /// <summary>The term's taxonomy.</summary>
    public string TaxonomyContentItemId { get; set; } = null!;

    /// <summary>The term.</summary>
    public string TermContentItemId => ContentItem?.ContentItemId!;

    /// <summary>The items of the page.</summary>
    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    /// <summary>The term as an item.</summary>
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The shape of the pager.</summary>
    public object Pager { get; set; } = null!;
}

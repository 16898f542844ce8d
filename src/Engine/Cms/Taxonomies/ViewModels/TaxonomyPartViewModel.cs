using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the shape TaxonomyPart shows.</summary>
public class TaxonomyPartViewModel
{
    /// <summary>The taxonomy's content item id.</summary>
    public string TaxonomyContentItemId => ContentItem?.ContentItemId!;

    /// <summary>The taxonomy as an item.</summary>
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The part.</summary>
    [BindNever]
    public TaxonomyPart TaxonomyPart { get; set; } = null!;
}

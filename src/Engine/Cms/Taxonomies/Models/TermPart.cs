using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Marks an item as a term and names its taxonomy.</summary>
public class TermPart : ContentPart
{
    /// <summary>The taxonomy's content item id.</summary>
    public string TaxonomyContentItemId { get; set; } = null!;
}

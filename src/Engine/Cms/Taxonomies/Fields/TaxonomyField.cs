using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>Puts an item under terms of one taxonomy.</summary>
public class TaxonomyField : ContentField
{
    /// <summary>The taxonomy's content item id.</summary>
    public string TaxonomyContentItemId { get; set; } = null!;

    /// <summary>The terms' content item ids.</summary>
    public string[] TermContentItemIds { get; set; } = [];
}

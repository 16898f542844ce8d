using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the shape TaxonomyField shows.</summary>
public class DisplayTaxonomyFieldViewModel
{
    /// <summary>The taxonomy's content item id.</summary>
    public string TaxonomyContentItemId => Field.TaxonomyContentItemId;

    /// <summary>The terms' content item ids.</summary>
    public string[] TermContentItemIds => Field.TermContentItemIds;

    /// <summary>The field.</summary>
    public TaxonomyField Field { get; set; } = null!;

    /// <summary>The part that holds it.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>Its definition.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}

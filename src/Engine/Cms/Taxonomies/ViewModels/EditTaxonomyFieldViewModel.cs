using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the shape TaxonomyField_Edit shows and sends back.</summary>
public class EditTaxonomyFieldViewModel
{
    /// <summary>The chosen term of a field that takes one.</summary>
    public string? UniqueValue { get; set; }

    /// <summary>The terms, in the order of the tree.</summary>
    public List<TermEntry> TermEntries { get; set; } = [];

    /// <summary>The taxonomy; null when it is not there.</summary>
    [BindNever]
    public ContentItem? Taxonomy { get; set; }

    /// <summary>The field.</summary>
    [BindNever]
    public TaxonomyField Field { get; set; } = null!;

    /// <summary>The part that holds it.</summary>
    [BindNever]
    public ContentPart Part { get; set; } = null!;

    /// <summary>Its definition.</summary>
    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>A term as the field's editor offers it.</summary>
public class TermEntry
{
    /// <summary>The term as an item.</summary>
    [BindNever]
    public ContentItem Term { get; set; } = null!;

    /// <summary>Whether it is chosen.</summary>
    public bool Selected { get; set; }

    /// <summary>The term's content item id.</summary>
    public string ContentItemId { get; set; } = null!;

    /// <summary>How deep it lies; 0 for the first level.</summary>
    [BindNever]
    public int Level { get; set; }

    /// <summary>Whether no term lies below it.</summary>
    public bool IsLeaf { get; set; }
}

using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Makes its item a taxonomy: a tree of terms, which are content items kept inside it.</summary>
public class TaxonomyPart : ContentPart
{
    /// <summary>The content type of the terms.</summary>
    public string TermContentType { get; set; } = null!;

    /// <summary>The terms of the first level; a term keeps its own in its <c>Terms</c>.</summary>
    public List<ContentItem> Terms { get; set; } = [];
}

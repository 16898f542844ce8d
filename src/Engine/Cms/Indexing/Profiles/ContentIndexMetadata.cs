namespace OrchardCore.Indexing.Core.Models;

/// <summary>Which content items an index of content holds.</summary>
public class ContentIndexMetadata
{
    /// <summary>Whether drafts go in; otherwise the published versions alone.</summary>
    public bool IndexLatest { get; set; }

    public string[] IndexedContentTypes { get; set; } = [];

    /// <summary>The culture of the items; <c>any</c> or nothing for all.</summary>
    public string? Culture { get; set; }
}

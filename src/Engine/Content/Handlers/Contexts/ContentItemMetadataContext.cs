namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Gathers the metadata of an item.</summary>
public class ContentItemMetadataContext
{
    public ContentItem ContentItem { get; set; } = null!;

    public ContentItemMetadata Metadata { get; set; } = null!;
}

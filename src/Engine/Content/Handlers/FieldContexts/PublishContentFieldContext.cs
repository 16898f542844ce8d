namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is made public or taken back; the previous item is the version that was public before.</summary>
public class PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentFieldContextBase(contentItem)
{
    public bool Cancel { get; set; }

    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    public ContentItem? PublishingItem { get; set; } = contentItem;
}

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A version is made public or taken back; the previous item is the version that was public before. A handler may call it off.</summary>
public class PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem) : ContentContextBase(contentItem)
{
    public bool Cancel { get; set; }

    public ContentItem? PreviousItem { get; set; } = previousContentItem;

    [Obsolete("Use ContentItem instead.")]
    public ContentItem? PublishingItem { get; set; } = contentItem;
}

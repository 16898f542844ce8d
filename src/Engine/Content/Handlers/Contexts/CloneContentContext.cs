namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is copied into a new one.</summary>
public class CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}

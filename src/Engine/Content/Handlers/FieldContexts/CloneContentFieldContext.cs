namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is copied into a new one.</summary>
public class CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem CloneContentItem { get; set; } = cloneContentItem;
}

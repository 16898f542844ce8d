namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item comes in from elsewhere; the original is the version that it updates, if there is one.</summary>
public class ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null) : ContentFieldContextBase(contentItem)
{
    public ContentItem? OriginalContentItem { get; set; } = originalContentItem;
}

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is changed.</summary>
public class UpdateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem UpdatingItem { get; set; } = contentItem;
}

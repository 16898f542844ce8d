namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An item is changed.</summary>
public class UpdateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    [Obsolete("Use ContentItem instead.")]
    public ContentItem UpdatingItem { get; set; } = contentItem;
}

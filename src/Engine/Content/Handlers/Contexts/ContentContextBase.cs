namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event of a content item tells: which item.</summary>
public class ContentContextBase
{
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }
}

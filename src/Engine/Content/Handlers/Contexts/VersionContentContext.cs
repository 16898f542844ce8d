namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new version is built from an existing one.</summary>
public class VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentContextBase(contentItem)
{
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}

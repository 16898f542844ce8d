namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new version is built from an existing one.</summary>
public class VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem) : ContentFieldContextBase(contentItem)
{
    public ContentItem BuildingContentItem { get; } = buildingContentItem;
}

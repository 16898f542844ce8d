using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every event of a field tells: which item, which part of it, and how the part holds the field.</summary>
public class ContentFieldContextBase
{
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    public string PartName { get; set; } = null!;
}

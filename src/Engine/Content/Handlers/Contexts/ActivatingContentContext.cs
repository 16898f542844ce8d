using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>A new item gets its parts, from the definition of its type.</summary>
public class ActivatingContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    public string ContentType { get; set; } = contentItem.ContentType;

    public ContentTypeDefinition Definition { get; set; } = null!;
}

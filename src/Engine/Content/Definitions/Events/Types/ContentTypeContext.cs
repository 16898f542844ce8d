using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

/// <summary>Something happens to a content type.</summary>
public class ContentTypeContext
{
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}

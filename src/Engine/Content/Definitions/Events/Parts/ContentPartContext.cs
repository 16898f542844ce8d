using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

/// <summary>Something happens to a content part.</summary>
public class ContentPartContext
{
    public ContentPartDefinition ContentPartDefinition { get; set; } = null!;
}

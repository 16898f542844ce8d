using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>One part of an item is checked, with how the type holds it.</summary>
public class ValidateContentPartContext(ContentItem contentItem) : ValidateContentContext(contentItem)
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!;
}

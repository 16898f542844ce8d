namespace OrchardCore.ContentTypes.Events;

/// <summary>A type comes in from elsewhere.</summary>
public class ContentTypeImportingContext : ContentTypeContext
{
    public string ContentTypeName { get; set; } = null!;
}

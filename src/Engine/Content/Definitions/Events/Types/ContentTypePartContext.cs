namespace OrchardCore.ContentTypes.Events;

/// <summary>Something happens to a part of a type.</summary>
public class ContentTypePartContext
{
    public string ContentTypeName { get; set; } = null!;

    public string ContentPartName { get; set; } = null!;
}

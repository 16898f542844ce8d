namespace OrchardCore.ContentTypes.Events;

/// <summary>A part got a field.</summary>
public class ContentFieldAttachedContext : ContentPartFieldContext
{
    public string ContentFieldTypeName { get; set; } = null!;

    public string ContentFieldDisplayName { get; set; } = null!;
}

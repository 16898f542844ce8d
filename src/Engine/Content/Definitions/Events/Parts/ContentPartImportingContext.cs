namespace OrchardCore.ContentTypes.Events;

/// <summary>A part comes in from elsewhere.</summary>
public class ContentPartImportingContext : ContentPartContext
{
    public string ContentPartName { get; set; } = null!;
}

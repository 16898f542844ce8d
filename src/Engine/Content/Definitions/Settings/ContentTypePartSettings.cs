namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>How a type shows one of its parts.</summary>
public class ContentTypePartSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Position { get; set; }

    public string? DisplayMode { get; set; }

    public string? Editor { get; set; }
}

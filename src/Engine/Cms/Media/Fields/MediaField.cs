using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Names files of the tenant's media folder.</summary>
public class MediaField : ContentField
{
    /// <summary>The paths in the media folder.</summary>
    public string[] Paths { get; set; } = [];

    /// <summary>A text for each path: what a picture shows, or what a file is.</summary>
    public string[] MediaTexts { get; set; } = [];
}

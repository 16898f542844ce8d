namespace OrchardCore.ContentManagement;

/// <summary>Where an item can be previewed.</summary>
public class PreviewAspect
{
    public string? PreviewUrl { get; set; }
}

namespace OrchardCore.ContentManagement;

/// <summary>Where an item is looked at before it is public.</summary>
public class PreviewAspect
{
    /// <summary>A path of the site; empty for the item's own page.</summary>
    public string PreviewUrl { get; set; } = null!;
}

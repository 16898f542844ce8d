namespace OrchardCore.ContentPreview.Models;

/// <summary>The page that shows items of a type before they are public.</summary>
public class PreviewPartSettings
{
    /// <summary>A Liquid template that gives a path of the site; empty for the item's own page.</summary>
    public string? Pattern { get; set; }
}

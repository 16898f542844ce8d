using OrchardCore.Media.Core.Processing;

namespace OrchardCore.Media.Models;

/// <summary>A named way to make pictures smaller.</summary>
public class MediaProfile
{
    /// <summary>What it is for.</summary>
    public string Hint { get; set; } = string.Empty;

    /// <summary>In pixels; 0 for as wide as the rest makes it.</summary>
    public int Width { get; set; }

    /// <summary>In pixels; 0 for as high as the rest makes it.</summary>
    public int Height { get; set; }

    /// <summary>How the picture is fitted into width and height.</summary>
    public ResizeMode Mode { get; set; }

    /// <summary>The format; Undefined for the original's.</summary>
    public Format Format { get; set; }

    /// <summary>1 to 100; 0 for the default.</summary>
    public int Quality { get; set; } = 100;

    /// <summary>The ground of a padded picture.</summary>
    public string BackgroundColor { get; set; } = string.Empty;

    /// <summary>Whether the picture is turned upright.</summary>
    public bool AutoOrient { get; set; } = true;
}

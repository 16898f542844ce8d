using System.ComponentModel;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

/// <summary>How a media field is filled.</summary>
public class MediaFieldSettings : FieldSettings
{
    /// <summary>Whether more than one file may be chosen. Default true.</summary>
    [DefaultValue(true)]
    public bool Multiple { get; set; } = true;

    /// <summary>Whether each file has a text. Default true.</summary>
    [DefaultValue(true)]
    public bool AllowMediaText { get; set; } = true;

    /// <summary>Whether a picture has a point that cropping keeps.</summary>
    public bool AllowAnchors { get; set; }

    /// <summary>Extensions (with the dot) that may be chosen; none for all that the site allows.</summary>
    public string[] AllowedExtensions { get; set; } = [];
}

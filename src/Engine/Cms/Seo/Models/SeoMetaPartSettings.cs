using System.ComponentModel;

namespace OrchardCore.Seo.Models;

/// <summary>What of <see cref="SeoMetaPart"/> a type's editor offers.</summary>
public class SeoMetaPartSettings
{
    [DefaultValue(true)]
    public bool DisplayKeywords { get; set; } = true;

    [DefaultValue(true)]
    public bool DisplayCustomMetaTags { get; set; } = true;

    [DefaultValue(true)]
    public bool DisplayOpenGraph { get; set; } = true;

    [DefaultValue(true)]
    public bool DisplayTwitter { get; set; } = true;

    [DefaultValue(true)]
    public bool DisplayGoogleSchema { get; set; } = true;
}

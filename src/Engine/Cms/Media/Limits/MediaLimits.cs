namespace OrchardSite.Engine.Cms.Media.Limits;

/// <summary>Limits beside Orchard's own; keys of the section OrchardCore_Media.</summary>
internal sealed class MediaLimits
{
    /// <summary>How many pixels a picture may have to be taken and read at all. Default 64,000,000.</summary>
    public long MaxPixels { get; set; } = 64_000_000;

    /// <summary>How many bytes of made pictures a tenant keeps. Default 1,000,000,000.</summary>
    public long MaxResizedBytes { get; set; } = 1_000_000_000;

    /// <summary>The largest video in bytes. Default 200,000,000.</summary>
    public long MaxVideoSize { get; set; } = 200_000_000;
}

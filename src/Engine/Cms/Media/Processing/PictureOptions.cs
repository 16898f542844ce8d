namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>Limits of making pictures; beside Orchard's own in the section OrchardCore_Media.</summary>
internal sealed class PictureOptions
{
    /// <summary>How many pixels a picture may have to be read at all (<c>MaxPixels</c>). Default 64,000,000.</summary>
    public long MaxPixels { get; set; } = 64_000_000;

    /// <summary>How many bytes of made pictures a tenant keeps (<c>MaxResizedBytes</c>). Default 1,000,000,000.</summary>
    public long MaxResizedBytes { get; set; } = 1_000_000_000;

    /// <summary>The largest video in bytes (<c>MaxVideoSize</c>). Default 200,000,000.</summary>
    public long MaxVideoSize { get; set; } = 200_000_000;
}

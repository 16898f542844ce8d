namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>How large a package may be.</summary>
internal sealed class PackageLimits
{
    /// <summary>The uploaded file, in bytes. 256 MB by default.</summary>
    public long MaxFileBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>All files together once they are unpacked, in bytes. 1 GB by default.</summary>
    public long MaxUnpackedBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>How many files. 20,000 by default.</summary>
    public int MaxFiles { get; set; } = 20_000;
}

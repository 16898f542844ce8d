using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.Media;

/// <summary>How a tenant's media are kept, taken in and served; configuration section OrchardCore_Media.</summary>
public class MediaOptions
{
    /// <summary>The widths and heights that may be asked for when addresses are not signed.</summary>
    public int[] SupportedSizes { get; set; } = [];

    /// <summary>Whether addresses that ask for another size are signed; then any size may be asked for. Default true.</summary>
    public bool UseTokenizedQueryString { get; set; }

    /// <summary>Extensions (with the dot) that may be uploaded and served.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = [];

    /// <summary>For how many days a browser may keep a file. Default 30.</summary>
    public int MaxBrowserCacheDays { get; set; }

    /// <summary>The largest upload in bytes. Default 30,000,000.</summary>
    public long MaxFileSize { get; set; }

    /// <summary>A content delivery network before the addresses; empty for none.</summary>
    public string CdnBaseUrl { get; set; } = string.Empty;

    /// <summary>The address under which media are served. Default /media.</summary>
    public PathString AssetsRequestPath { get; set; }

    /// <summary>The folder in the tenant's own. Default Media.</summary>
    public string AssetsPath { get; set; } = string.Empty;

    /// <summary>The folder of users' own media in the media folder. Default _Users.</summary>
    public string AssetsUsersFolder { get; set; } = string.Empty;

    /// <summary>How files are answered.</summary>
    public StaticFileOptions? StaticFileOptions { get; set; }
}

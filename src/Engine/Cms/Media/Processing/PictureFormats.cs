namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>Which formats pictures are read from and written in.</summary>
internal static class PictureFormats
{
    private static readonly HashSet<string> _readable = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif" };

    /// <summary>Whether a file with the extension can be made into another size.</summary>
    public static bool IsReadable(string extension) => _readable.Contains(extension);

    /// <summary>The extension of a format as an address names it; null for one that is not written.</summary>
    public static string? ExtensionOf(string? format) => format?.ToLowerInvariant() switch
    {
        "jpg" or "jpeg" => ".jpg",
        "png" => ".png",
        "gif" => ".gif",
        "webp" => ".webp",
        "avif" => ".avif",
        _ => null,
    };

    public static bool HasTransparency(string extension) => extension is not ".jpg";
}

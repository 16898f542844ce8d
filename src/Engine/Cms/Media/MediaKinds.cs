namespace OrchardSite.Engine.Cms.Media;

/// <summary>What kind of file a name promises.</summary>
internal static class MediaKinds
{
    private static readonly HashSet<string> _images = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif" };

    public static bool IsImage(string? path) => path is not null && _images.Contains(Path.GetExtension(path));
}

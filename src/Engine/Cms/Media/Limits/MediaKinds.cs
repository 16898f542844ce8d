namespace OrchardSite.Engine.Cms.Media.Limits;

/// <summary>What kind of file a name promises.</summary>
internal static class MediaKinds
{
    public const string Pictures = "pictures";
    public const string Films = "films";
    public const string Documents = "documents";

    private static readonly HashSet<string> _images = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif" };
    private static readonly HashSet<string> _videos = new(StringComparer.OrdinalIgnoreCase) { ".mp4", ".webm" };
    private static readonly HashSet<string> _sounds = new(StringComparer.OrdinalIgnoreCase) { ".mp3", ".m4a", ".wav" };

    public static bool IsImage(string? path) => path is not null && _images.Contains(Path.GetExtension(path));

    public static bool IsVideo(string path) => _videos.Contains(Path.GetExtension(path));

    public static bool IsSound(string path) => _sounds.Contains(Path.GetExtension(path));

    /// <summary>Whether a file is of the kind that somebody looks for; any is of no kind.</summary>
    public static bool IsOf(string? kind, string path) => kind switch
    {
        Pictures => IsImage(path),
        Films => IsVideo(path) || IsSound(path),
        Documents => !IsImage(path) && !IsVideo(path) && !IsSound(path),
        _ => true,
    };
}

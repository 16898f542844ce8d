namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>Which paths may name a file of the media folder at all.</summary>
internal static class MediaPath
{
    private const int MaxLength = 1024;

    /// <summary>Whether each part of the path is a plain, visible name: no parent, no hidden file, no drive, nothing that a file system takes for an order.</summary>
    public static bool IsSafe(string path) =>
        path.Length <= MaxLength && (path.Length == 0 || path.Split('/').All(IsSafePart));

    /// <summary>The folder that holds a file or folder; the root is the empty path.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;

    private static bool IsSafePart(string part) =>
        part.Length > 0
        && part[0] != '.'
        && part[^1] is not ('.' or ' ')
        && !part.AsSpan().ContainsAny('\\', ':', '*')
        && !part.AsSpan().ContainsAny('?', '"', '<')
        && !part.AsSpan().ContainsAny('>', '|')
        && !part.Any(char.IsControl);
}

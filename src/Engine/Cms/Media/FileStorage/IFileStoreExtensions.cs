namespace OrchardCore.FileStorage;

/// <summary>Paths of a file store.</summary>
public static class IFileStoreExtensions
{
    /// <summary>Joins parts with one '/' between them.</summary>
    public static string Combine(this IFileStore fileStore, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var parts = paths.Select(path => NormalizePath(fileStore, path)).Where(path => path.Length > 0);

        return string.Join('/', parts);
    }

    /// <summary>The path with '/' as its only separator, none at either end.</summary>
    public static string NormalizePath(this IFileStore _, string path) =>
        string.IsNullOrEmpty(path) ? string.Empty : path.Replace('\\', '/').Trim('/', ' ');
}

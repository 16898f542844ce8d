using OrchardCore.FileStorage;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>A file or directory of a <see cref="FileSystemStore"/>.</summary>
internal sealed class FileStoreEntry(string path, long length, DateTime lastModifiedUtc, bool isDirectory) : IFileStoreEntry
{
    public string Path => path;

    public string Name => path[(path.LastIndexOf('/') + 1)..];

    public string DirectoryPath => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;

    public long Length => length;

    public DateTime LastModifiedUtc => lastModifiedUtc;

    public bool IsDirectory => isDirectory;
}

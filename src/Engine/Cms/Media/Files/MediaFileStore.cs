using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;
using OrchardSite.Engine.Cms.Media.Processing.Variants;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>The tenant's media: a file store whose files have addresses and are looked at before they are written.</summary>
internal sealed class MediaFileStore(
    IFileStore files,
    VariantFolder variants,
    MediaOptions options,
    ShellSettings shellSettings,
    IEnumerable<IMediaCreatingEventHandler> creatingHandlers) : IMediaFileStore
{
    public string MapPathToPublicUrl(string path)
    {
        var escaped = string.Join('/', this.NormalizePath(path).Split('/').Select(Uri.EscapeDataString));
        var prefix = string.IsNullOrEmpty(shellSettings.RequestUrlPrefix) ? string.Empty : "/" + shellSettings.RequestUrlPrefix.Trim('/');

        return $"{options.CdnBaseUrl}{prefix}{options.AssetsRequestPath.Value}/{escaped}";
    }

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        if (!options.AllowedFileExtensions.Contains(Path.GetExtension(path)))
        {
            throw new FileStoreException($"Files like '{path}' are not allowed here.");
        }

        var stream = inputStream;
        foreach (var handler in creatingHandlers)
        {
            stream = await handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, stream);
        }

        var written = await files.CreateFileFromStreamAsync(path, stream, overwrite);
        variants.Remove(written);

        return written;
    }

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path) => files.GetFileInfoAsync(path);

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => files.GetDirectoryInfoAsync(path);

    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false) =>
        files.GetDirectoryContentAsync(path, includeSubDirectories);

    public Task<bool> TryCreateDirectoryAsync(string path) => files.TryCreateDirectoryAsync(path);

    public async Task<bool> TryDeleteFileAsync(string path)
    {
        var deleted = await files.TryDeleteFileAsync(path);
        variants.Remove(this.NormalizePath(path));

        return deleted;
    }

    public async Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var deleted = await files.TryDeleteDirectoryAsync(path);
        variants.Remove(this.NormalizePath(path));

        return deleted;
    }

    public async Task MoveFileAsync(string oldPath, string newPath)
    {
        if (!string.Equals(Path.GetExtension(oldPath), Path.GetExtension(newPath), StringComparison.OrdinalIgnoreCase))
        {
            throw new FileStoreException("A file keeps its extension when it is moved.");
        }

        await files.MoveFileAsync(oldPath, newPath);
        variants.Remove(this.NormalizePath(oldPath));
    }

    public Task CopyFileAsync(string srcPath, string dstPath) =>
        string.Equals(Path.GetExtension(srcPath), Path.GetExtension(dstPath), StringComparison.OrdinalIgnoreCase)
            ? files.CopyFileAsync(srcPath, dstPath)
            : throw new FileStoreException("A file keeps its extension when it is copied.");

    public Task<Stream> GetFileStreamAsync(string path) => files.GetFileStreamAsync(path);

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => files.GetFileStreamAsync(fileStoreEntry);

    public Task<long?> GetPermittedStorageAsync() => files.GetPermittedStorageAsync();
}

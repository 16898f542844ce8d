using System.Runtime.CompilerServices;
using OrchardCore.FileStorage;

namespace OrchardSite.Engine.Cms.Media.Files;

/// <summary>A file store in a folder. No path leads out of it, and a file appears whole or not at all.</summary>
internal sealed class FileSystemStore(string root) : IFileStore
{
    private readonly string _root = Path.GetFullPath(root);

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path) => Task.FromResult(Find(path));

    /// <summary>What is known of a file, or null when there is none; for callers that cannot wait.</summary>
    public IFileStoreEntry? Find(string path)
    {
        var file = new FileInfo(Physical(path));
        return file.Exists ? Entry(file) : null;
    }

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
    {
        var directory = new DirectoryInfo(Physical(path));
        return Task.FromResult<IFileStoreEntry?>(directory.Exists ? Entry(directory) : null);
    }

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var directory = new DirectoryInfo(Physical(path ?? string.Empty));
        var depth = includeSubDirectories ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var entries = directory.Exists
            ? directory.EnumerateFileSystemInfos("*", depth)
                .Where(info => !IsPartial(info.Name))
                .OrderBy(info => info is FileInfo)
                .ThenBy(info => info.Name, StringComparer.OrdinalIgnoreCase)
            : Enumerable.Empty<FileSystemInfo>();

        foreach (var info in entries)
        {
            yield return Entry(info);
        }

        await Task.CompletedTask;
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var physical = Physical(path);
        if (File.Exists(physical))
        {
            throw new FileStoreException($"'{path}' is a file, so no directory can be made there.");
        }

        if (Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.CreateDirectory(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var physical = Physical(path);
        if (!File.Exists(physical))
        {
            return Task.FromResult(false);
        }

        File.Delete(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var physical = Physical(path);
        if (physical == _root)
        {
            throw new FileStoreException("The root cannot be deleted.");
        }

        if (!Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.Delete(physical, recursive: true);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (from, to) = (Existing(oldPath), Free(newPath));
        try
        {
            File.Move(from, to);
        }
        catch (IOException exception)
        {
            throw Lost(oldPath, newPath, exception);
        }

        return Task.CompletedTask;
    }

    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        File.Copy(Existing(srcPath), Free(dstPath));
        return Task.CompletedTask;
    }

    public Task<Stream> GetFileStreamAsync(string path) =>
        Task.FromResult<Stream>(new FileStream(Existing(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, useAsync: true));

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var physical = Physical(path);
        if (!overwrite && File.Exists(physical))
        {
            throw new ExistsFileStoreException($"There is a file '{path}' already.");
        }

        if (Directory.Exists(physical))
        {
            throw new ExistsFileStoreException($"'{path}' is a directory.");
        }

        MakeFolder(physical);
        var partial = Path.Combine(Path.GetDirectoryName(physical)!, $"{Guid.NewGuid():N}{PartialSuffix}");
        try
        {
            await using (var output = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 65536, useAsync: true))
            {
                await inputStream.CopyToAsync(output);
            }

            File.Move(partial, physical, overwrite);
        }
        catch (IOException exception) when (!overwrite && File.Exists(physical))
        {
            throw new ExistsFileStoreException($"There is a file '{path}' already.", exception);
        }
        finally
        {
            File.Delete(partial);
        }

        return this.NormalizePath(path);
    }

    public Task<long?> GetPermittedStorageAsync() => Task.FromResult<long?>(null);

    private const string PartialSuffix = ".partial";

    private static bool IsPartial(string name) => name.EndsWith(PartialSuffix, StringComparison.Ordinal);

    internal string Physical(string path)
    {
        var normal = this.NormalizePath(path);
        if (!MediaPath.IsSafe(normal))
        {
            throw new FileStoreException($"The path '{path}' is not allowed.");
        }

        var physical = Path.GetFullPath(Path.Combine(_root, normal));
        if (physical != _root && !physical.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new FileStoreException($"The path '{path}' leads out of the store.");
        }

        return physical;
    }

    private string Existing(string path)
    {
        var physical = Physical(path);
        return File.Exists(physical) ? physical : throw new FileStoreException($"There is no file '{path}'.");
    }

    private string Free(string path)
    {
        var physical = Physical(path);
        if (File.Exists(physical) || Directory.Exists(physical))
        {
            throw new ExistsFileStoreException($"'{path}' is there already.");
        }

        MakeFolder(physical);
        return physical;
    }

    /// <summary>A name that the file system finds too long is the path's fault, not the server's.</summary>
    private static void MakeFolder(string physical)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(physical)!);
        }
        catch (PathTooLongException exception)
        {
            throw new FileStoreException("The path is longer than the file system takes.", exception);
        }
    }

    /// <summary>Why a file could not be moved that was there a moment ago: somebody else was faster.</summary>
    private FileStoreException Lost(string from, string to, IOException exception) =>
        File.Exists(Physical(to)) ? new ExistsFileStoreException($"'{to}' is there already.", exception) : new FileStoreException($"'{from}' cannot be moved to '{to}'.", exception);

    private FileStoreEntry Entry(FileSystemInfo info) => new(
        Path.GetRelativePath(_root, info.FullName).Replace(Path.DirectorySeparatorChar, '/') is var path && path == "." ? string.Empty : path,
        info is FileInfo file ? file.Length : 0,
        info.LastWriteTimeUtc,
        info is DirectoryInfo);
}

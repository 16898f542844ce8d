namespace OrchardCore.FileStorage;

/// <summary>A place for files, addressed by '/'-separated paths relative to its root.</summary>
public interface IFileStore
{
    /// <summary>What is known of a file, or null when there is none.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>What is known of a directory, or null when there is none.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    /// <summary>The entries of a directory, directories first.</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>Makes a directory; false when it is there already.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>Deletes a file; false when it is not there.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>Deletes a directory and all in it; false when it is not there.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    /// <summary>Moves or renames a file.</summary>
    Task MoveFileAsync(string oldPath, string newPath);

    /// <summary>Copies a file.</summary>
    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Opens a file for reading.</summary>
    Task<Stream> GetFileStreamAsync(string path);

    /// <summary>Opens a file for reading.</summary>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file whole and returns its path; directories on the way are made.</summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    /// <summary>How many bytes may still be written; null when nothing limits it.</summary>
    Task<long?> GetPermittedStorageAsync();
}

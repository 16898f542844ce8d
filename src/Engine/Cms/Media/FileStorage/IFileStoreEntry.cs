namespace OrchardCore.FileStorage;

/// <summary>A file or directory of a store.</summary>
public interface IFileStoreEntry
{
    /// <summary>The path from the store's root.</summary>
    string Path { get; }

    /// <summary>The last part of the path.</summary>
    string Name { get; }

    /// <summary>The path of the directory that holds the entry.</summary>
    string DirectoryPath { get; }

    /// <summary>The size in bytes; 0 for a directory.</summary>
    long Length { get; }

    /// <summary>When it was last written.</summary>
    DateTime LastModifiedUtc { get; }

    /// <summary>Whether it is a directory.</summary>
    bool IsDirectory { get; }
}

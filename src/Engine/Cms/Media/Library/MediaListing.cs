using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Security;

namespace OrchardSite.Engine.Cms.Media.Library;

/// <summary>Lists folders and files as far as the user may manage them.</summary>
internal sealed class MediaListing(IMediaFileStore files, MediaAccess access, IOptions<MediaOptions> options)
{
    private const int MaxFolders = 500;

    /// <summary>The folders in a folder, by name.</summary>
    public async Task<List<IFileStoreEntry>> FoldersAsync(string folder)
    {
        var found = new List<IFileStoreEntry>();
        await foreach (var entry in files.GetDirectoryContentAsync(folder))
        {
            if (entry.IsDirectory && MediaPath.IsSafe(entry.Path) && await access.MayManageAsync(entry.Path))
            {
                found.Add(entry);
            }
        }

        return found;
    }

    /// <summary>All folders, for choosing one; the library's root is the empty path.</summary>
    public async Task<List<string>> AllFoldersAsync()
    {
        var found = new List<string> { string.Empty };
        await foreach (var entry in files.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            if (found.Count < MaxFolders && entry.IsDirectory && MediaPath.IsSafe(entry.Path) && await access.MayManageAsync(entry.Path))
            {
                found.Add(entry.Path);
            }
        }

        return [.. found.Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Files that match, the newest first.</summary>
    /// <param name="folder">Where; null for the whole library.</param>
    /// <param name="matches">Which names.</param>
    public async Task<List<IFileStoreEntry>> FilesAsync(string? folder, Func<string, bool> matches)
    {
        var found = new List<IFileStoreEntry>();
        await foreach (var entry in files.GetDirectoryContentAsync(folder, includeSubDirectories: folder is null))
        {
            if (!entry.IsDirectory
                && options.Value.AllowedFileExtensions.Contains(Path.GetExtension(entry.Name))
                && MediaPath.IsSafe(entry.Path)
                && matches(entry.Name))
            {
                found.Add(entry);
            }
        }

        return [.. (await VisibleAsync(found)).OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>Asks once a folder, not once a file.</summary>
    private async Task<List<IFileStoreEntry>> VisibleAsync(List<IFileStoreEntry> found)
    {
        var visible = new List<IFileStoreEntry>();
        foreach (var group in found.GroupBy(entry => entry.DirectoryPath))
        {
            if (await access.MayManageAsync(group.Key))
            {
                visible.AddRange(group);
            }
        }

        return visible;
    }
}

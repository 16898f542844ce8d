namespace OrchardSite.Engine.Cms.Media.Processing.Variants;

/// <summary>
/// Keeps made pictures on disk: a folder an original, below <c>is-cache</c> in the tenant's own. Its size is bounded: when it
/// has grown past its limit, what was made first goes first; it is made again when asked for.
/// </summary>
internal sealed class VariantFolder(string folder, long maxBytes) : IDisposable
{
    public const string Name = "is-cache";

    private readonly string _root = Path.GetFullPath(folder);

    private readonly SemaphoreSlim _counting = new(1);
    private long _bytes = -1;

    /// <summary>The path of a variant's file, whether or not it is there.</summary>
    public string PathOf(string original, string variant) => Path.Combine(FolderOf(original), variant);

    /// <summary>Opens a variant; null when it was dropped a moment ago.</summary>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, useAsync: true);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a variant whole or not at all.</summary>
    public async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        RemoveOthers(folder, Path.GetFileName(path).Split('-')[0]);

        var partial = Path.Combine(folder, $".{Guid.NewGuid():N}");
        try
        {
            await File.WriteAllBytesAsync(partial, content, cancellationToken);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }

        await CountAsync(path, content.Length, cancellationToken);
    }

    /// <summary>Forgets the variants of a file, or of all files of a folder.</summary>
    public void Remove(string original)
    {
        var folder = FolderOf(original);
        if (folder == _root || !Directory.Exists(folder))
        {
            return;
        }

        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // One is being written this moment. It carries the old version's name, so nobody gets it any more.
        }
    }

    public void Dispose() => _counting.Dispose();

    private string FolderOf(string original) => Path.Combine(_root, original.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Variants of an earlier version of the original are of no use to anybody.</summary>
    private static void RemoveOthers(string folder, string version)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (!name.StartsWith('.') && !name.StartsWith(version + "-", StringComparison.Ordinal))
            {
                File.Delete(file);
            }
        }
    }

    private async Task CountAsync(string path, long added, CancellationToken cancellationToken)
    {
        await _counting.WaitAsync(cancellationToken);
        try
        {
            _bytes = _bytes < 0 ? Files().Sum(file => file.Length) : _bytes + added;
            if (_bytes > maxBytes)
            {
                Trim(path);
            }
        }
        finally
        {
            _counting.Release();
        }
    }

    private void Trim(string keep)
    {
        var goal = maxBytes / 10 * 8;
        var files = Files().OrderBy(file => file.LastWriteTimeUtc).ToList();
        _bytes = files.Sum(file => file.Length);
        foreach (var file in files.Where(file => file.FullName != keep).TakeWhile(_ => _bytes > goal))
        {
            _bytes -= file.Length;
            file.Delete();
        }
    }

    private IEnumerable<FileInfo> Files() =>
        Directory.Exists(_root) ? new DirectoryInfo(_root).EnumerateFiles("*", SearchOption.AllDirectories) : [];
}

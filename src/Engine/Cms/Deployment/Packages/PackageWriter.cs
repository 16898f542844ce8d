using System.IO.Compression;
using OrchardCore.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Writes a package into a temporary file, which goes when it is closed.</summary>
internal sealed class PackageWriter : IFileBuilder, IAsyncDisposable
{
    private readonly ZipArchive _archive;
    private readonly FileStream _file;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public PackageWriter()
    {
        _file = TemporaryFile.Create(".zip");
        _archive = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>How many files it has, the recipe among them.</summary>
    public int Count => _names.Count;

    public async Task SetFileAsync(string subpath, Stream stream)
    {
        if (!PackageNames.TryClean(subpath, out var name))
        {
            throw new ArgumentException($"'{subpath}' is not a path that a package can have.", nameof(subpath));
        }

        if (!_names.Add(name))
        {
            throw new ArgumentException($"The package has a file '{name}' already.", nameof(subpath));
        }

        await using var entry = _archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        await stream.CopyToAsync(entry);
    }

    /// <summary>Ends the package; the caller reads it from its beginning and closes it.</summary>
    public Stream Finish()
    {
        _archive.Dispose();
        _file.Position = 0;
        return _file;
    }

    /// <summary>Gives a package up that was not finished.</summary>
    public async ValueTask DisposeAsync()
    {
        _archive.Dispose();
        await _file.DisposeAsync();
    }
}

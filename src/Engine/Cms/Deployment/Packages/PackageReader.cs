using System.IO.Compression;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>Unpacks an uploaded package: nothing outside its folder, no more than the limits, whatever the archive says of itself.</summary>
internal sealed class PackageReader(IOptions<PackageLimits> options, IStringLocalizer<PackageReader> S)
{
    private const int BufferSize = 81920;

    /// <summary>An archive without a file has this many bytes.</summary>
    private const int SmallestArchive = 22;

    /// <exception cref="PackageProblemException">It is no package, or not one that is taken.</exception>
    public async Task UnpackAsync(Stream package, string folder, CancellationToken cancellationToken)
    {
        if (package.Length < SmallestArchive)
        {
            throw Damaged();
        }

        try
        {
            using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            await UnpackAsync(archive, folder, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private PackageProblemException Damaged() => new(S["The file is no zip archive, or it is damaged."]);

    private async Task UnpackAsync(ZipArchive archive, string folder, CancellationToken cancellationToken)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (files.Count > options.Value.MaxFiles)
        {
            throw new PackageProblemException(S["The package has {0} files; {1} at most are taken.", files.Count, options.Value.MaxFiles]);
        }

        if (files.FirstOrDefault(entry => !PackageNames.TryClean(entry.FullName, out _)) is { } bad)
        {
            throw new PackageProblemException(S["The package has a file with the path '{0}', which leads out of the package or cannot be used.", bad.FullName]);
        }

        var left = options.Value.MaxUnpackedBytes;
        foreach (var entry in files)
        {
            left -= await UnpackAsync(entry, folder, left, cancellationToken);
        }
    }

    private async Task<long> UnpackAsync(ZipArchiveEntry entry, string folder, long left, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, entry.FullName.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var source = entry.Open();
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        var buffer = new byte[BufferSize];
        var written = 0L;
        for (var read = await source.ReadAsync(buffer, cancellationToken); read > 0; read = await source.ReadAsync(buffer, cancellationToken))
        {
            written += read;
            if (written > left)
            {
                throw new PackageProblemException(S["Unpacked, the package is larger than {0} MB.", options.Value.MaxUnpackedBytes / 1024 / 1024]);
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return written;
    }
}

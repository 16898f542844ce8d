using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>Public files of modules as they travel: text is compressed once, well, and kept for all tenants.</summary>
internal sealed class CompressedFiles
{
    // Smaller files fit into one packet as they are.
    private const int MinLength = 1024;
    private const int MaxLength = 4 * 1024 * 1024;

    private readonly ConcurrentDictionary<(string Path, string Encoding), Lazy<byte[]>> _files = new();

    /// <summary>Whether an answer depends on what the browser takes.</summary>
    public static bool IsCompressible(IFileInfo file, string contentType) =>
        file.Length is >= MinLength and <= MaxLength
        && (contentType.StartsWith("text/", StringComparison.Ordinal)
            || contentType is "application/javascript" or "application/json" or "application/manifest+json" or "application/xml" or "image/svg+xml");

    /// <summary>The best encoding that the browser takes: <c>br</c>, <c>gzip</c>, or none.</summary>
    public static string? Choose(IList<StringWithQualityHeaderValue> accepted)
    {
        bool Takes(string encoding) => accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0);
        return Takes("br") ? "br" : Takes("gzip") ? "gzip" : null;
    }

    public byte[] Get(string path, string encoding, IFileInfo file) =>
        _files.GetOrAdd((path.ToUpperInvariant(), encoding), _ => new Lazy<byte[]>(() => Compress(file, encoding))).Value;

    private static byte[] Compress(IFileInfo file, string encoding)
    {
        using var compressed = new MemoryStream();
        using (Stream writer = encoding == "br" ? new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true) : new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        using (var reader = file.CreateReadStream())
        {
            reader.CopyTo(writer);
        }

        return compressed.ToArray();
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace OrchardSite.Engine.Cms.Media.Serving;

/// <summary>Sends a file of the library: its type fixed, in pieces when asked for, anything a browser does not show as a download.</summary>
internal static class MediaAnswer
{
    /// <summary>A year in seconds: what an address with the file's version may be kept for.</summary>
    public const int ForGood = 365 * 86400;

    /// <summary>For a file that may be kept, but is asked for again before it is shown.</summary>
    public const int AskEachTime = 0;

    private static readonly FileExtensionContentTypeProvider _contentTypes = CreateContentTypes();
    private static readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".ico", ".pdf", ".mp3", ".m4a", ".wav", ".mp4", ".webm", ".vtt", ".txt",
    };

    /// <summary>Sends the stream and closes it.</summary>
    /// <param name="version">What the file holds, for the entity tag.</param>
    /// <param name="cacheSeconds">How long it may be kept; <see cref="ForGood"/> for an address that names the version.</param>
    public static async Task SendAsync(HttpContext context, Stream stream, string name, DateTime modifiedUtc, string version, int cacheSeconds)
    {
        await using (stream)
        {
            WriteHeaders(context.Response.Headers, name, cacheSeconds);
            var modified = new DateTimeOffset(modifiedUtc.Ticks - (modifiedUtc.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
            var result = Results.File(stream, ContentTypeOf(name), fileDownloadName: null, modified, new EntityTagHeaderValue($"\"{version}\""), enableRangeProcessing: true);
            await result.ExecuteAsync(context);
        }
    }

    private static void WriteHeaders(IHeaderDictionary headers, string name, int cacheSeconds)
    {
        headers.CacheControl = cacheSeconds switch
        {
            ForGood => $"public, max-age={cacheSeconds}, immutable",
            AskEachTime => "public, no-cache",
            _ => $"public, max-age={cacheSeconds}",
        };
        headers.XContentTypeOptions = "nosniff";
        var extension = Path.GetExtension(name);
        if (!string.Equals(extension, ".pdf", StringComparison.OrdinalIgnoreCase))
        {
            // Browsers' own PDF readers do not start in a sandbox.
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";
        }

        if (!_shown.Contains(extension))
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            headers.ContentDisposition = disposition.ToString();
        }
    }

    private static string ContentTypeOf(string name)
    {
        var type = _contentTypes.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type switch
        {
            "text/vtt" => "text/vtt; charset=utf-8",
            _ when type.StartsWith("text/", StringComparison.Ordinal) => "text/plain; charset=utf-8",
            _ => type,
        };
    }

    private static FileExtensionContentTypeProvider CreateContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".ofd"] = "application/ofd";
        types.Mappings[".webp"] = "image/webp";
        types.Mappings[".vtt"] = "text/vtt";
        types.Mappings[".avif"] = "image/avif";

        return types;
    }
}

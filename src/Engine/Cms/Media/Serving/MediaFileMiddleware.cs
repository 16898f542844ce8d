using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;

namespace OrchardSite.Engine.Cms.Media.Serving;

/// <summary>Answers /media/… with the tenant's files: allowed extensions only, their type fixed, anything a browser does not show as a download.</summary>
internal sealed class MediaFileMiddleware(RequestDelegate next, IMediaFileStore files, IOptions<MediaOptions> options)
{
    private static readonly FileExtensionContentTypeProvider _contentTypes = CreateContentTypes();
    private static readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".ico", ".pdf", ".mp3", ".m4a", ".wav", ".mp4", ".webm", ".txt",
    };

    private readonly MediaOptions _options = options.Value;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(_options.AssetsRequestPath, out var rest)
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            await next(context);
            return;
        }

        var path = rest.Value?.TrimStart('/') ?? string.Empty;
        if (!IsServed(path, _options) || await files.GetFileInfoAsync(path) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await SendAsync(context, file);
    }

    /// <summary>Whether a path may be asked for at all.</summary>
    internal static bool IsServed(string path, MediaOptions options) =>
        path.Length > 0
        && MediaPath.IsSafe(path)
        && options.AllowedFileExtensions.Contains(Path.GetExtension(path));

    private async Task SendAsync(HttpContext context, IFileStoreEntry file)
    {
        var modified = new DateTimeOffset(file.LastModifiedUtc.Ticks - (file.LastModifiedUtc.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var tag = new EntityTagHeaderValue($"\"{file.LastModifiedUtc.Ticks ^ file.Length:x}\"");
        var headers = context.Response.Headers;
        headers.CacheControl = $"public, max-age={_options.MaxBrowserCacheDays * 86400}";
        headers.XContentTypeOptions = "nosniff";
        var extension = Path.GetExtension(file.Name);
        if (!string.Equals(extension, ".pdf", StringComparison.OrdinalIgnoreCase))
        {
            // Browsers' own PDF readers do not start in a sandbox.
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";
        }

        if (!_shown.Contains(extension))
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(file.Name);
            headers.ContentDisposition = disposition.ToString();
        }

        await using var stream = await files.GetFileStreamAsync(file);
        var result = Results.File(stream, ContentTypeOf(file.Name), fileDownloadName: null, modified, tag, enableRangeProcessing: true);
        await result.ExecuteAsync(context);
    }

    private static string ContentTypeOf(string name) =>
        _contentTypes.TryGetContentType(name, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) ? "text/plain; charset=utf-8" : type
            : "application/octet-stream";

    private static FileExtensionContentTypeProvider CreateContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".ofd"] = "application/ofd";
        types.Mappings[".webp"] = "image/webp";

        return types;
    }
}

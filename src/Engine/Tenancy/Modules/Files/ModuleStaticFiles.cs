using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Modules.Files;

/// <summary>Serves the public files of the modules; with a version in the query string they are cached for good.</summary>
internal sealed class ModuleStaticFiles(IModuleStaticFileProvider files)
{
    private const string CachedForGood = "public, max-age=31536000, immutable";
    private const string CachedForADay = "public, max-age=86400";

    private readonly FileExtensionContentTypeProvider _contentTypes = new();
    private readonly CompressedFiles _compressed = new();
    private readonly ConcurrentDictionary<string, EntityTagHeaderValue> _tags = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Answers the request when the path names such a file.</summary>
    public async ValueTask<bool> TryServeAsync(HttpContext context, PathString path)
    {
        var request = context.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || !path.HasValue)
        {
            return false;
        }

        var file = files.GetFileInfo(path.Value);
        if (!file.Exists || !_contentTypes.TryGetContentType(file.Name, out var contentType))
        {
            return false;
        }

        var tag = _tags.GetOrAdd(path.Value, _ => Hash(file));
        var response = context.Response;
        var isCompressible = CompressedFiles.IsCompressible(file, contentType);
        var encoding = isCompressible ? CompressedFiles.Choose(request.GetTypedHeaders().AcceptEncoding) : null;
        if (isCompressible)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (encoding is not null)
        {
            tag = new EntityTagHeaderValue($"\"{tag.Tag.Value!.Trim('"')}-{encoding}\"");
        }

        WriteHeaders(response.Headers, tag, file, request.Query.ContainsKey("v"));
        if (IsFresh(request.GetTypedHeaders(), tag, file))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        response.ContentType = contentType.StartsWith("text/", StringComparison.Ordinal) ? contentType + "; charset=utf-8" : contentType;
        await WriteAsync(context, path.Value, file, encoding);
        return true;
    }

    private static void WriteHeaders(IHeaderDictionary headers, EntityTagHeaderValue tag, IFileInfo file, bool hasVersion)
    {
        headers.ETag = tag.ToString();
        headers.LastModified = HeaderUtilities.FormatDate(file.LastModified);
        headers.CacheControl = hasVersion ? CachedForGood : CachedForADay;
        headers.XContentTypeOptions = "nosniff";
    }

    private async Task WriteAsync(HttpContext context, string path, IFileInfo file, string? encoding)
    {
        var response = context.Response;
        if (encoding is not null)
        {
            var bytes = _compressed.Get(path, encoding, file);
            response.Headers.ContentEncoding = encoding;
            response.ContentLength = bytes.Length;
            await response.Body.WriteAsync(bytes, context.RequestAborted);
            return;
        }

        response.ContentLength = file.Length;
        await using var stream = file.CreateReadStream();
        await stream.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static bool IsFresh(RequestHeaders headers, EntityTagHeaderValue tag, IFileInfo file)
    {
        if (headers.IfNoneMatch.Count > 0)
        {
            return headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
        }

        return headers.IfModifiedSince is { } since && file.LastModified <= since;
    }

    private static EntityTagHeaderValue Hash(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        return new EntityTagHeaderValue('"' + Convert.ToHexStringLower(SHA256.HashData(stream))[..16] + '"');
    }
}

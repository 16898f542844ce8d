using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.Processing.Tokens;
using OrchardSite.Engine.Cms.Media.Processing.Variants;

namespace OrchardSite.Engine.Cms.Media.Serving;

/// <summary>
/// Answers /media/… with the tenant's files of allowed extensions. A signed address gets the picture in the size that it asks
/// for; one that is not signed, or not by this tenant, gets the original.
/// </summary>
internal sealed class MediaFileMiddleware(
    RequestDelegate next,
    IMediaFileStore files,
    MediaTokenService tokens,
    PictureVariants variants,
    IOptions<MediaOptions> options)
{
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
        var version = VariantName.VersionOf(file);
        var cacheSeconds = context.Request.Query[PictureCommandNames.Version] == version ? MediaAnswer.ForGood : UnversionedSeconds(file);

        if (await FindVariantAsync(context.Request.Query, file) is { } variant && VariantFolder.TryOpen(variant) is { } made)
        {
            await MediaAnswer.SendAsync(context, made, Path.GetFileName(variant), file.LastModifiedUtc, Path.GetFileNameWithoutExtension(variant), cacheSeconds);
            return;
        }

        await MediaAnswer.SendAsync(context, await files.GetFileStreamAsync(file), file.Name, file.LastModifiedUtc, version, cacheSeconds);
    }

    /// <summary>A document that was replaced, such as a notice with a mistake, must not be read in its old form for weeks: browsers ask each time.</summary>
    private int UnversionedSeconds(IFileStoreEntry file) => MediaKinds.IsImage(file.Name) ? _options.MaxBrowserCacheDays * 86400 : MediaAnswer.AskEachTime;

    private async Task<string?> FindVariantAsync(IQueryCollection query, IFileStoreEntry file)
    {
        if (query.Count == 0)
        {
            return null;
        }

        if (!_options.UseTokenizedQueryString)
        {
            return await variants.FindAsync(file, PictureCommands.Read(query).Within(_options.SupportedSizes));
        }

        return tokens.IsValid(query) ? await variants.FindAsync(file, PictureCommands.Read(query)) : null;
    }
}

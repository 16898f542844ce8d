using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Core.Helpers;
using OrchardSite.Engine.Cms.Media.Addresses;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Library;

/// <summary>Describes a file as screens and the picker show it: with a small picture of itself, in its present version.</summary>
internal sealed class MediaDescriptions(
    IMediaFileStore files,
    IMediaTokenService tokens,
    IFileVersionProvider versions,
    IHttpContextAccessor httpContextAccessor,
    IOptions<MediaOptions> options)
{
    private const int ThumbWidth = 320;
    private const int ThumbHeight = 240;

    public MediaItem Describe(IFileStoreEntry entry) => new()
    {
        Name = entry.Name,
        MediaPath = entry.Path,
        Url = files.MapPathToPublicUrl(entry.Path),
        Thumb = ThumbOf(entry.Path),
        Size = entry.Length,
        SizeText = FileSizeHelpers.FormatAsBytes(entry.Length, 1),
        Kind = Path.GetExtension(entry.Name).TrimStart('.').ToUpperInvariant(),
        Modified = entry.LastModifiedUtc,
        IsImage = MediaKinds.IsImage(entry.Name),
    };

    /// <summary>The address of a small picture; null for what is no picture.</summary>
    public string? ThumbOf(string path) => !MediaKinds.IsImage(path) ? null : Versioned(
        new ResizeAddress(files.MapPathToPublicUrl(path))
            .With(PictureCommandNames.Width, ThumbWidth)
            .With(PictureCommandNames.Height, ThumbHeight)
            .With(PictureCommandNames.Format, "webp")
            .Sign(tokens, options.Value));

    /// <summary>The address with the file's present version, so that a file that was replaced is seen at once.</summary>
    public string Versioned(string address) =>
        versions.AddFileVersionToPath(httpContextAccessor.HttpContext?.Request.PathBase ?? default, address);
}

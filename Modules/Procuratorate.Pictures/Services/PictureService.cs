using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Procuratorate.Pictures.Services;

/// <summary>Reads a picture's head once and remembers its addresses; a page with many pictures asks the file system only.</summary>
public sealed class PictureService(
    IMediaFileStore files,
    IMediaTokenService tokens,
    IFileVersionProvider versions,
    IHttpContextAccessor httpContextAccessor,
    IMemoryCache cache) : IPictureService
{
    private static readonly TimeSpan _remembered = TimeSpan.FromHours(12);

    public async Task<PictureSources?> FindAsync(string? path, PictureRatio? ratio = null, string? anchor = null)
    {
        if (await FileAsync(path) is not { } file)
        {
            return null;
        }

        var key = (nameof(PictureService), file.Path, ratio, anchor);
        if (cache.TryGetValue(key, out (DateTime Modified, PictureSources Sources) known) && known.Modified == file.LastModifiedUtc)
        {
            return known.Sources;
        }

        var sources = Sources(file, await HeadAsync(file), ratio, anchor);
        cache.Set(key, (file.LastModifiedUtc, sources), new MemoryCacheEntryOptions { SlidingExpiration = _remembered });
        return sources;
    }

    public string? PathOf(string? address)
    {
        var root = files.MapPathToPublicUrl("x")[..^1];
        if (address is null || !address.StartsWith(root, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? address[root.Length..] : address[root.Length..end]);
    }

    /// <summary>Templates may name a file by its path or by its address.</summary>
    private async Task<IFileStoreEntry?> FileAsync(string? path)
    {
        var name = (PathOf(path) ?? path)?.Trim('/');
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        try
        {
            return await files.GetFileInfoAsync(name)
                ?? (name.StartsWith("media/", StringComparison.OrdinalIgnoreCase) ? await files.GetFileInfoAsync(name["media/".Length..]) : null);
        }
        catch (FileStoreException)
        {
            // A path that cannot be one of the library names no picture.
            return null;
        }
    }

    private async Task<PictureHead?> HeadAsync(IFileStoreEntry file)
    {
        if (!PictureHead.IsReadable(file.Name))
        {
            return null;
        }

        await using var stream = await files.GetFileStreamAsync(file);
        return PictureHead.Read(stream);
    }

    private PictureSources Sources(IFileStoreEntry file, PictureHead? head, PictureRatio? ratio, string? anchor)
    {
        var address = files.MapPathToPublicUrl(file.Path);
        var versioned = versions.AddFileVersionToPath(httpContextAccessor.HttpContext?.Request.PathBase ?? default, address);
        if (head is null or { IsAnimated: true })
        {
            return new PictureSources(versioned, string.Empty, string.Empty, head?.Width, head?.Height);
        }

        var sizes = new PictureAddresses(tokens, address, versioned[address.Length..].TrimStart('?'), ratio, anchor);
        var widest = ratio is { } cut ? Math.Min(head.Width, (int)(head.Height * cut.Width / cut.Height)) : head.Width;
        var widths = PictureWidths.Of(Math.Max(1, widest));
        return new PictureSources(
            sizes.Of(PictureWidths.Fallback(widths), null),
            sizes.Set(widths, null),
            sizes.Set(widths, "webp"),
            widths[^1],
            ratio?.HeightOf(widths[^1]) ?? Math.Max(1, (int)Math.Round((double)widths[^1] * head.Height / head.Width)));
    }
}

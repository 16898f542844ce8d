using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetVips;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Limits;

namespace OrchardSite.Engine.Cms.Media.Processing.Variants;

/// <summary>Finds a picture in the size that is asked for, and makes it when it is not there; several who ask at once wait for one.</summary>
internal sealed partial class PictureVariants(
    IMediaFileStore files,
    VariantFolder folder,
    RenderSlots slots,
    IOptions<MediaLimits> options,
    ILogger<PictureVariants> logger)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _making = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _asTheyAre = new(StringComparer.Ordinal);

    /// <summary>The path of the variant's file; null when the original is the answer.</summary>
    public async Task<string?> FindAsync(IFileStoreEntry original, PictureCommands commands)
    {
        var own = Path.GetExtension(original.Name).ToLowerInvariant() is var extension && extension is ".jpeg" ? ".jpg" : extension;
        if (!PictureFormats.IsReadable(own) || commands.IsEmpty || !IsAvailable())
        {
            return null;
        }

        var target = commands.Extension ?? own;
        var path = folder.PathOf(original.Path, VariantName.Of(original, commands, target));
        if (File.Exists(path))
        {
            return path;
        }

        if (_asTheyAre.ContainsKey(AsItIsKey(original)))
        {
            return null;
        }

        // Not with one visitor's cancellation: others may wait for the same picture.
        var making = _making.GetOrAdd(path, _ => new Lazy<Task<bool>>(() => MakeAsync(original, commands, target, path)));
        try
        {
            return await making.Value ? path : null;
        }
        finally
        {
            _making.TryRemove(new(path, making));
        }
    }

    private async Task<bool> MakeAsync(IFileStoreEntry original, PictureCommands commands, string extension, string path)
    {
        try
        {
            await using var stream = await files.GetFileStreamAsync(original);
            var content = await slots.RunAsync(() => PictureRenderer.Render(stream, commands, extension, options.Value.MaxPixels));
            if (content is not null)
            {
                await folder.WriteAsync(path, content, CancellationToken.None);
                return true;
            }
        }
        catch (Exception exception) when (exception is VipsException or PictureTooLargeException)
        {
            LogNotMade(exception, original.Path);
        }

        Remember(original);
        return false;
    }

    /// <summary>What cannot be made is not tried again until the original changes.</summary>
    private void Remember(IFileStoreEntry original)
    {
        if (_asTheyAre.Count > 10_000)
        {
            _asTheyAre.Clear();
        }

        _asTheyAre[AsItIsKey(original)] = 0;
    }

    private static string AsItIsKey(IFileStoreEntry original) => $"{original.Path}|{VariantName.VersionOf(original)}";

    private bool IsAvailable()
    {
        if (!Vips.IsAvailable && slots.IsFirstFailure())
        {
            LogUnavailable(Vips.Failure);
        }

        return Vips.IsAvailable;
    }

    [LoggerMessage(LogLevel.Warning, "The picture {Path} cannot be made into other sizes; it is served as it is.")]
    private partial void LogNotMade(Exception exception, string path);

    [LoggerMessage(LogLevel.Warning, "libvips is not available here; pictures are served as they were uploaded.")]
    private partial void LogUnavailable(Exception? exception);
}

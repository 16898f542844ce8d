using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Library;

/// <summary>Takes files into the library, or says in the user's words why not.</summary>
internal sealed partial class MediaUploads(
    IMediaFileStore files,
    IMediaNameNormalizerService names,
    MediaDescriptions descriptions,
    IEnumerable<IReplacedMedia> replaced,
    IOptions<MediaOptions> options,
    IOptions<MediaLimits> limits,
    IClock clock,
    IHttpContextAccessor httpContextAccessor,
    ILogger<MediaUploads> logger,
    IStringLocalizer<MediaUploads> S)
{
    private const int MostAttempts = 10;

    /// <summary>Takes a new file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">Where to; null for the folder of the month, so that none grows without end.</param>
    /// <param name="extensions">Which kinds are wanted.</param>
    public async Task<MediaItem> TakeAsync(IFormFile file, string? folder, ISet<string> extensions)
    {
        var name = names.NormalizeFileName(file.FileName);
        if (!extensions.Contains(Path.GetExtension(name)))
        {
            return Refused(file, S["Files of this kind are not allowed. Allowed are: {0}.", string.Join(' ', extensions.Order(StringComparer.Ordinal))]);
        }

        return await WriteAsync(file, () => FreePathAsync(folder ?? MonthFolder(), name), overwrite: false);
    }

    /// <summary>Puts another file in the place of one: the address stays, what it shows changes.</summary>
    public async Task<MediaItem> ReplaceAsync(IFormFile file, string path)
    {
        var (own, given) = (Path.GetExtension(path), Path.GetExtension(file.FileName));
        if (!own.Equals(given, StringComparison.OrdinalIgnoreCase))
        {
            return Refused(file, S["A file can only be replaced by one of the same kind: '{0}'.", own]);
        }

        var written = await WriteAsync(file, () => Task.FromResult(path), overwrite: true);
        if (written.Error is null)
        {
            foreach (var listener in replaced)
            {
                await listener.ReplacedAsync(path);
            }
        }

        return written;
    }

    private async Task<MediaItem> WriteAsync(IFormFile file, Func<Task<string>> choosePath, bool overwrite)
    {
        var limit = MediaKinds.IsVideo(file.FileName) ? limits.Value.MaxVideoSize : options.Value.MaxFileSize;
        if (file.Length == 0)
        {
            return Refused(file, S["The file is empty."]);
        }

        if (file.Length > limit)
        {
            return Refused(file, S["The file is larger than {0} MB.", limit / 1_000_000]);
        }

        try
        {
            var written = await StoreAsync(file, choosePath, overwrite);
            LogUploaded(written, file.Length, UserName);

            return descriptions.Describe((await files.GetFileInfoAsync(written))!);
        }
        catch (FileStoreException exception)
        {
            LogRefused(exception, file.FileName, UserName);
            return Refused(file, Reason(exception));
        }
    }

    /// <summary>Somebody may take the name while the file is written: then another is chosen.</summary>
    private async Task<string> StoreAsync(IFormFile file, Func<Task<string>> choosePath, bool overwrite)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var stream = file.OpenReadStream();
                return await files.CreateFileFromStreamAsync(await choosePath(), stream, overwrite);
            }
            catch (ExistsFileStoreException) when (!overwrite && attempt < MostAttempts)
            {
                LogTaken(file.FileName);
            }
        }
    }

    private string Reason(FileStoreException exception) => exception switch
    {
        RefusedMediaException { Reason: RefusedMedia.TooManyPixels } => S["The picture has more than {0} million pixels. Save it smaller first.", limits.Value.MaxPixels / 1_000_000],
        RefusedMediaException { Reason: RefusedMedia.Macros } => S["The document carries macros. Save it without macros first."],
        RefusedMediaException => S["The content of the file is not what its name says."],
        _ => S["The file cannot be stored under this name."],
    };

    private string MonthFolder() => clock.UtcNow.ToString("yyyyMM", CultureInfo.InvariantCulture);

    /// <summary>A taken name gets a number.</summary>
    private async Task<string> FreePathAsync(string folder, string name)
    {
        var path = files.Combine(folder, name);
        for (var number = 2; await files.GetFileInfoAsync(path) is not null; number++)
        {
            path = files.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
        }

        return path;
    }

    private string? UserName => httpContextAccessor.HttpContext?.User.Identity?.Name;

    private static MediaItem Refused(IFormFile file, string reason) => new() { Name = file.FileName, Size = file.Length, Error = reason };

    [LoggerMessage(LogLevel.Information, "Media file {Path} ({Length} bytes) was uploaded by {User}.")]
    private partial void LogUploaded(string path, long length, string? user);

    [LoggerMessage(LogLevel.Debug, "The name of {FileName} was taken while it was written; another is chosen.")]
    private partial void LogTaken(string fileName);

    [LoggerMessage(LogLevel.Warning, "The upload of {FileName} by {User} was refused.")]
    private partial void LogRefused(Exception exception, string fileName, string? user);
}

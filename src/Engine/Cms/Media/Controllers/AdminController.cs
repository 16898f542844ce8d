using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Controllers;

/// <summary>Lists the tenant's media for the picker and takes uploads from it and from the rich editor.</summary>
[Area("OrchardCore.Media")]
[Admin("Media/{action}", "Media.{action}")]
internal sealed partial class AdminController(
    IMediaFileStore files,
    IMediaNameNormalizerService names,
    IOptions<MediaOptions> options,
    IAuthorizationService authorization,
    IClock clock,
    ILogger<AdminController> logger,
    IStringLocalizer<AdminController> S) : Controller
{
    private const int PageSize = 40;
    private const int MaxFilesAtOnce = 20;

    /// <summary>A page of the files, newest first; <paramref name="extensions"/> and words narrow it.</summary>
    [HttpGet]
    public async Task<IActionResult> GetMediaItems(string? search, string? extensions, int page = 1)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        var wanted = Extensions(extensions);
        var found = new List<IFileStoreEntry>();
        await foreach (var entry in files.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            if (!entry.IsDirectory
                && MediaPath.IsSafe(entry.Path)
                && wanted.Contains(Path.GetExtension(entry.Name))
                && (string.IsNullOrWhiteSpace(search) || entry.Name.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(entry);
            }
        }

        var items = found.OrderByDescending(entry => entry.LastModifiedUtc).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize);
        return Json(new { items = items.Select(Describe), total = found.Count, pageSize = PageSize });
    }

    /// <summary>Takes files in; each is answered with its address or with the reason why not.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [RequestSizeLimit(MediaUploadLimit.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MediaUploadLimit.RequestBytes)]
    public async Task<IActionResult> Upload(string? extensions)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        var wanted = Extensions(extensions);
        var results = new List<MediaItem>();
        foreach (var file in Request.Form.Files.Take(MaxFilesAtOnce))
        {
            results.Add(await TakeAsync(file, wanted));
        }

        return Json(new { files = results });
    }

    private async Task<MediaItem> TakeAsync(IFormFile file, HashSet<string> wanted)
    {
        var name = names.NormalizeFileName(file.FileName);
        if (!wanted.Contains(Path.GetExtension(name)))
        {
            return Refused(file, S["Files of this kind are not allowed."]);
        }

        if (file.Length == 0 || file.Length > options.Value.MaxFileSize)
        {
            return Refused(file, S["The file is empty or larger than {0} MB.", options.Value.MaxFileSize / 1_000_000]);
        }

        try
        {
            await using var stream = file.OpenReadStream();
            var path = await files.CreateFileFromStreamAsync(await FreePathAsync(name), stream);
            var entry = await files.GetFileInfoAsync(path);
            LogUploaded(path, file.Length, User.Identity?.Name);

            return Describe(entry!);
        }
        catch (FileStoreException exception)
        {
            LogRefused(exception, file.FileName, User.Identity?.Name);
            return Refused(file, S["The content of the file is not what its name says."]);
        }
    }

    /// <summary>Uploads lie in a folder a month, so that none grows without end; a taken name gets a number.</summary>
    private async Task<string> FreePathAsync(string name)
    {
        var folder = clock.UtcNow.ToString("yyyyMM", System.Globalization.CultureInfo.InvariantCulture);
        var path = $"{folder}/{name}";
        for (var number = 2; await files.GetFileInfoAsync(path) is not null; number++)
        {
            path = $"{folder}/{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}";
        }

        return path;
    }

    private HashSet<string> Extensions(string? asked)
    {
        var allowed = options.Value.AllowedFileExtensions;
        if (string.IsNullOrWhiteSpace(asked))
        {
            return allowed;
        }

        var wanted = asked.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return wanted.Where(allowed.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private MediaItem Describe(IFileStoreEntry entry) => new()
    {
        Name = entry.Name,
        MediaPath = entry.Path,
        Url = files.MapPathToPublicUrl(entry.Path),
        Size = entry.Length,
        IsImage = MediaKinds.IsImage(entry.Name),
    };

    private static MediaItem Refused(IFormFile file, string reason) => new() { Name = file.FileName, Size = file.Length, Error = reason };

    private Task<bool> MayManageAsync() => authorization.AuthorizeAsync(User, MediaPermissions.ManageMedia);

    [LoggerMessage(LogLevel.Information, "Media file {Path} ({Length} bytes) was uploaded by {User}.")]
    private partial void LogUploaded(string path, long length, string? user);

    [LoggerMessage(LogLevel.Warning, "The upload of {FileName} by {User} was refused.")]
    private partial void LogRefused(Exception exception, string fileName, string? user);
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Library;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Security;
using OrchardSite.Engine.Cms.Media.Usage;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Controllers;

/// <summary>The media library: shows it, feeds the picker, takes uploads from all of them and from the rich editor.</summary>
[Area("OrchardCore.Media")]
[Admin("Media/{action}", "Media.{action}")]
internal sealed partial class AdminController(
    IMediaFileStore files,
    IMediaNameNormalizerService names,
    MediaAccess access,
    MediaListing listing,
    MediaUploads uploads,
    MediaDescriptions descriptions,
    MediaUsage usage,
    IShapeFactory shapeFactory,
    INotifier notifier,
    IOptions<MediaOptions> options,
    IOptions<MediaLimits> limits,
    ILogger<AdminController> logger,
    IHtmlLocalizer<AdminController> H,
    IStringLocalizer<AdminController> S) : Controller
{
    private const int PageSize = 40;
    private const int MaxFilesAtOnce = 20;

    /// <summary>A folder, or what a search found in the whole library.</summary>
    [HttpGet]
    [Admin("Media", "Media.Index")]
    public async Task<IActionResult> Index(string? folder, string? search, string? kind, string? view, PagerParameters pagerParameters)
    {
        folder = files.NormalizePath(folder ?? string.Empty);
        if (!MediaPath.IsSafe(folder) || (folder.Length > 0 && await files.GetDirectoryInfoAsync(folder) is null))
        {
            return NotFound();
        }

        if (!await access.MayManageAsync(folder))
        {
            return Forbid();
        }

        var isSearch = !string.IsNullOrWhiteSpace(search);
        var found = await listing.FilesAsync(isSearch ? null : folder, name => MediaKinds.IsOf(kind, name) && IsNamed(name, search));
        var pager = new Pager(pagerParameters.Page, pageSize: null, PageSize);
        return View(new MediaIndexViewModel
        {
            Folder = folder,
            Search = search,
            Kind = kind,
            IsList = view == "list",
            Folders = isSearch ? [] : await listing.FoldersAsync(folder),
            Files = [.. found.Skip(pager.GetStartIndex()).Take(pager.PageSize).Select(descriptions.Describe)],
            Total = found.Count,
            Pager = await shapeFactory.PagerAsync(pager, found.Count, new RouteValueDictionary { ["folder"] = folder, ["search"] = search, ["kind"] = kind, ["view"] = view }),
            MaxFileSize = options.Value.MaxFileSize,
            MaxVideoSize = limits.Value.MaxVideoSize,
            Extensions = string.Join(',', options.Value.AllowedFileExtensions),
        });
    }

    /// <summary>A page of the files for the picker, newest first; <paramref name="extensions"/> and words narrow it.</summary>
    [HttpGet]
    public async Task<IActionResult> GetMediaItems(string? search, string? extensions, int page = 1)
    {
        if (!await access.MayManageAsync())
        {
            return Forbid();
        }

        var wanted = Extensions(extensions);
        var found = await listing.FilesAsync(null, name => wanted.Contains(Path.GetExtension(name)) && IsNamed(name, search));
        var items = found.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).Select(descriptions.Describe);
        return Json(new { items, total = found.Count, pageSize = PageSize });
    }

    /// <summary>Takes files in; each is answered with its address or with the reason why not. A form without scripts gets a page.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [RequestSizeLimit(MediaUploadLimit.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MediaUploadLimit.RequestBytes)]
    public async Task<IActionResult> Upload(string? extensions, string? folder, bool asPage)
    {
        folder = folder is null ? null : files.NormalizePath(folder);
        if (!MediaPath.IsSafe(folder ?? string.Empty) || !Request.HasFormContentType)
        {
            return BadRequest();
        }

        if (!await access.MayManageAsync(folder ?? string.Empty))
        {
            return Forbid();
        }

        var wanted = Extensions(extensions);
        var results = new List<MediaItem>();
        foreach (var file in Request.Form.Files.Take(MaxFilesAtOnce))
        {
            results.Add(await uploads.TakeAsync(file, folder, wanted));
        }

        return asPage ? await UploadedPageAsync(results, folder) : Json(new { files = results });
    }

    /// <summary>Makes a folder in a folder.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreateFolder(string? folder, string? name)
    {
        folder = files.NormalizePath(folder ?? string.Empty);
        if (!MediaPath.IsSafe(folder))
        {
            return BadRequest();
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            await notifier.ErrorAsync(H["Give the new folder a name."]);
            return RedirectToAction(nameof(Index), new { folder });
        }

        var path = files.Combine(folder, names.NormalizeFolderName(name));
        if (!await access.MayManageAsync(path))
        {
            return Forbid();
        }

        return await TryAsync(
            async () =>
            {
                if (await files.TryCreateDirectoryAsync(path))
                {
                    await notifier.SuccessAsync(H["The folder '{0}' was made.", path]);
                }
                else
                {
                    await notifier.WarningAsync(H["There is a folder '{0}' already.", path]);
                }
            },
            RedirectToAction(nameof(Index), new { folder = path }));
    }

    /// <summary>Deletes an empty folder; one that holds something is not deleted, so that no file that is used goes with it.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> DeleteFolder(string? folder)
    {
        folder = files.NormalizePath(folder ?? string.Empty);
        if (folder.Length == 0 || !MediaPath.IsSafe(folder))
        {
            return BadRequest();
        }

        if (!await access.MayManageAsync(folder))
        {
            return Forbid();
        }

        await foreach (var _ in files.GetDirectoryContentAsync(folder))
        {
            await notifier.ErrorAsync(H["The folder '{0}' is not empty. Move or delete what is in it first.", folder]);
            return RedirectToAction(nameof(Index), new { folder });
        }

        await files.TryDeleteDirectoryAsync(folder);
        LogFolderDeleted(folder, User.Identity?.Name);
        await notifier.SuccessAsync(H["The folder '{0}' was deleted.", folder]);
        return RedirectToAction(nameof(Index), new { folder = MediaPath.FolderOf(folder) });
    }

    private async Task<IActionResult> UploadedPageAsync(List<MediaItem> results, string? folder)
    {
        foreach (var refused in results.Where(result => result.Error is not null))
        {
            await notifier.ErrorAsync(H["{0}: {1}", refused.Name, refused.Error!]);
        }

        var taken = results.Count(result => result.Error is null);
        if (taken > 0)
        {
            await notifier.SuccessAsync(H["{0} files were uploaded.", taken]);
        }

        return RedirectToAction(nameof(Index), new { folder });
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

    private async Task<IActionResult> TryAsync(Func<Task> action, IActionResult result)
    {
        try
        {
            await action();
        }
        catch (FileStoreException exception)
        {
            LogNotDone(exception, User.Identity?.Name);
            await notifier.ErrorAsync(exception is ExistsFileStoreException ? H["There is a file or folder of this name already."] : H["That did not work. Please try again."]);
        }

        return result;
    }

    private static bool IsNamed(string name, string? search) =>
        string.IsNullOrWhiteSpace(search) || name.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(LogLevel.Information, "The media folder {Folder} was deleted by {User}.")]
    private partial void LogFolderDeleted(string folder, string? user);

    [LoggerMessage(LogLevel.Warning, "What {User} wanted of the media library was not done.")]
    private partial void LogNotDone(Exception exception, string? user);
}

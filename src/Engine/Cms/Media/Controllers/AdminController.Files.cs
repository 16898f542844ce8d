using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using NetVips;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;
using OrchardSite.Engine.Cms.Media.Usage;
using OrchardSite.Engine.Cms.Media.ViewModels;

namespace OrchardSite.Engine.Cms.Media.Controllers;

/// <summary>What is done with one file. A file that is used keeps its address and is not deleted.</summary>
internal sealed partial class AdminController
{
    /// <summary>The file, who uses it, and what may be done with it.</summary>
    [HttpGet]
    public async Task<IActionResult> Details(string? path)
    {
        var (file, refused) = await FindAsync(path);
        return file is null ? refused! : View(await DescribeAsync(file, null, null));
    }

    /// <summary>Renames a file or moves it to another folder.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> MoveMedia(string? path, string? newName, string? newFolder)
    {
        var (file, refused) = await FindAsync(path);
        if (file is null)
        {
            return refused!;
        }

        newFolder = files.NormalizePath(newFolder ?? string.Empty);
        var target = files.Combine(newFolder, names.NormalizeFileName((newName ?? string.Empty) + Path.GetExtension(file.Name)));
        if (await ProblemAsync(file, newName, newFolder, target) is { } problem)
        {
            ModelState.AddModelError(nameof(newName), problem);
            return View(nameof(Details), await DescribeAsync(file, newName, newFolder));
        }

        if (!await access.MayManageAsync(newFolder))
        {
            return Forbid();
        }

        try
        {
            await files.MoveFileAsync(file.Path, target);
        }
        catch (FileStoreException exception)
        {
            LogNotDone(exception, User.Identity?.Name);
            return await NotMovedAsync(file, newName, newFolder, target);
        }

        LogMoved(file.Path, target, User.Identity?.Name);
        await notifier.SuccessAsync(H["The file is now '{0}'.", target]);
        return RedirectToAction(nameof(Details), new { path = target });
    }

    /// <summary>Puts another file in this one's place.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [RequestSizeLimit(MediaUploadLimit.RequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MediaUploadLimit.RequestBytes)]
    public async Task<IActionResult> Replace(string? path, IFormFile? file)
    {
        var (current, refused) = await FindAsync(path);
        if (current is null)
        {
            return refused!;
        }

        var error = file is null ? S["Choose a file first."].Value : (await uploads.ReplaceAsync(file, current.Path)).Error;
        if (error is not null)
        {
            ModelState.AddModelError(nameof(file), error);
            return View(nameof(Details), await DescribeAsync(current, null, null));
        }

        await notifier.SuccessAsync(H["The file was replaced. Wherever it is used, the new one shows."]);
        return RedirectToAction(nameof(Details), new { path = current.Path });
    }

    /// <summary>Deletes a file that nothing uses.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> DeleteMedia(string? path)
    {
        var (file, refused) = await FindAsync(path);
        if (file is null)
        {
            return refused!;
        }

        if ((await usage.FindAsync(file.Path)).Count > 0)
        {
            await notifier.ErrorAsync(H["The file '{0}' is in use and was not deleted. Take it out of what uses it first.", file.Name]);
            return RedirectToAction(nameof(Details), new { path = file.Path });
        }

        await files.TryDeleteFileAsync(file.Path);
        LogDeleted(file.Path, User.Identity?.Name);
        await notifier.SuccessAsync(H["The file '{0}' was deleted.", file.Name]);
        return RedirectToAction(nameof(Index), new { folder = file.DirectoryPath });
    }

    /// <summary>Somebody else was faster: he moved or deleted the file, or gave another one the name.</summary>
    private async Task<IActionResult> NotMovedAsync(IFileStoreEntry file, string? newName, string newFolder, string target)
    {
        if (await files.GetFileInfoAsync(file.Path) is null)
        {
            await notifier.ErrorAsync(H["The file was moved or deleted by somebody else meanwhile."]);
            return RedirectToAction(nameof(Index), new { folder = file.DirectoryPath });
        }

        ModelState.AddModelError(nameof(newName), S["There is a file '{0}' already.", target]);
        return View(nameof(Details), await DescribeAsync(file, newName, newFolder));
    }

    private async Task<(IFileStoreEntry? File, IActionResult? Refused)> FindAsync(string? path)
    {
        if (string.IsNullOrEmpty(path) || !MediaPath.IsSafe(path) || await files.GetFileInfoAsync(path) is not { } file)
        {
            return (null, NotFound());
        }

        return await access.MayManageAsync(file.DirectoryPath) ? (file, null) : (null, Forbid());
    }

    private async Task<string?> ProblemAsync(IFileStoreEntry file, string? newName, string newFolder, string target)
    {
        if (string.IsNullOrWhiteSpace(newName))
        {
            return S["Give the file a name."].Value;
        }

        if (!MediaPath.IsSafe(newFolder) || await files.GetDirectoryInfoAsync(newFolder) is null)
        {
            return S["There is no folder '{0}'.", newFolder].Value;
        }

        if (await files.GetFileInfoAsync(target) is not null)
        {
            return S["There is a file '{0}' already.", target].Value;
        }

        return (await usage.FindAsync(file.Path)).Count > 0
            ? S["The file is in use, so its address cannot change. Replace it instead, or take it out of what uses it first."].Value
            : null;
    }

    private async Task<MediaFileViewModel> DescribeAsync(IFileStoreEntry file, string? newName, string? newFolder)
    {
        var item = descriptions.Describe(file);
        var size = await SizeAsync(file);
        return new MediaFileViewModel
        {
            File = item,
            ShownUrl = descriptions.Versioned(item.Url!),
            Folder = file.DirectoryPath,
            Extension = Path.GetExtension(file.Name),
            NewName = newName ?? Path.GetFileNameWithoutExtension(file.Name),
            NewFolder = newFolder ?? file.DirectoryPath,
            Folders = await listing.AllFoldersAsync(),
            Users = await usage.FindAsync(file.Path),
            Width = size?.Width,
            Height = size?.Height,
        };
    }

    private async Task<PictureSize?> SizeAsync(IFileStoreEntry file)
    {
        if (!PictureFormats.IsReadable(Path.GetExtension(file.Name)) || !Vips.IsAvailable)
        {
            return null;
        }

        try
        {
            await using var stream = await files.GetFileStreamAsync(file);
            return PictureSize.Read(stream, limits.Value.MaxPixels);
        }
        catch (Exception exception) when (exception is VipsException or PictureTooLargeException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "Media file {From} was moved to {To} by {User}.")]
    private partial void LogMoved(string from, string to, string? user);

    [LoggerMessage(LogLevel.Information, "Media file {Path} was deleted by {User}.")]
    private partial void LogDeleted(string path, string? user);
}

using System.Data.Common;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>What a visitor is told of a failure of the server: that of the disk in words of its own, as he must keep what he wrote.</summary>
internal static class ServerFailure
{
    /// <summary>PostgreSQL's code for a full disk.</summary>
    private const string DiskFullState = "53100";

    /// <summary>The operating system's number for a full disk, as Linux and macOS have it.</summary>
    private const int NoSpaceError = 28;

    /// <summary>When to come again where a database is away.</summary>
    private const int RetryAfterSeconds = 30;

    private static readonly PlainPageText _failed = new("网页暂时打不开", "服务器出了问题，我们会尽快处理。请稍后再试。");
    private static readonly PlainPageText _failedEnglish = new("The page cannot be shown", "Something went wrong on our side. Please try again in a moment.");
    private static readonly PlainPageText _full = new("服务器存储空间已满，内容没有保存", "请先把您写的内容复制保留好，并通知管理员清理磁盘空间，然后再提交一次。原有的内容没有受到影响。");
    private static readonly PlainPageText _fullEnglish = new("The server has no room left; nothing was saved", "Keep a copy of what you wrote, tell the administrator to make room, then send it again. What was there before is unharmed.");
    private static readonly PlainPageText _conflict = new("有人刚刚修改了同一内容，您的修改没有保存", "请先把您写的内容复制保留好，重新打开页面看看现在的内容，再提交一次。");
    private static readonly PlainPageText _conflictEnglish = new("Somebody has just changed the same; yours was not saved", "Keep a copy of what you wrote, look at what is there now, then send it again.");

    /// <summary>The status that an exception is answered with.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsConflict(exception) => StatusCodes.Status409Conflict,
        _ when IsDiskFull(exception) => StatusCodes.Status507InsufficientStorage,
        _ when Unavailable.IsCause(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Whether the status has a page here; the others below 500 have one of the site's.</summary>
    public static bool Has(int status) => status is StatusCodes.Status409Conflict or >= StatusCodes.Status500InternalServerError;

    /// <summary>Writes the page of a status as the whole answer.</summary>
    public static Task WriteAsync(HttpContext context, int status) => status switch
    {
        StatusCodes.Status409Conflict => PlainPage.WriteAsync(context, status, _conflict, _conflictEnglish),
        StatusCodes.Status507InsufficientStorage => PlainPage.WriteAsync(context, status, _full, _fullEnglish),
        StatusCodes.Status503ServiceUnavailable => Unavailable.WriteAsync(context, RetryAfterSeconds),
        _ => PlainPage.WriteAsync(context, status, _failed, _failedEnglish),
    };

    private static bool IsConflict(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            // 40001 and 40P01 are PostgreSQL's: it let another transaction win.
            if (exception is IWriteConflict or DbException { SqlState: "40001" or "40P01" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDiskFull(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            // SQLite gives its own words, which nobody translates, and no state.
            if (exception is DbException { SqlState: DiskFullState } or IOException { HResult: NoSpaceError }
                || (exception is DbException && exception.Message.Contains("disk is full", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>The plain page of a site that does not serve now; who sent something is told that it was not saved.</summary>
internal static class Unavailable
{
    private static readonly PlainPageText _chinese = new("网站暂停服务", "本网站正在准备或维护中，请稍后再访问。");
    private static readonly PlainPageText _english = new("The site is not available now", "It is being prepared or maintained. Please come back later.");
    private static readonly PlainPageText _notSaved = new("网站暂时不能保存", "您提交的内容没有保存。请过一会儿再提交一次，您写的内容也请先复制保留好。原有的内容没有受到影响。");
    private static readonly PlainPageText _notSavedEnglish = new("The site cannot save now", "What you sent was not saved. Send it again in a moment, and keep a copy of what you wrote. What was there before is unharmed.");

    /// <summary>Whether it failed because a database is away for now: no connection, a server that starts or stops, a file that is lost, locked or broken.</summary>
    public static bool IsCause(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is IDatabaseBusy)
            {
                return true;
            }

            if (exception is DbException database)
            {
                // Of SQLSTATE: 08 connection, 53 resources, 57P operator intervention. 40 and 55 are conflicts, which a retry may solve.
                return database.SqlState is { Length: 5 } state
                    ? state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal)
                    : database.IsTransient || SqliteFailure.IsAway(database);
            }
        }

        return false;
    }

    public static Task WriteAsync(HttpContext context, int retryAfterSeconds)
    {
        context.Response.Headers.RetryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return HttpMethods.IsPost(context.Request.Method)
            ? PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, _notSaved, _notSavedEnglish)
            : PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, _chinese, _english);
    }
}

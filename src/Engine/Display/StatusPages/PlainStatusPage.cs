using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>The page of a status where the site itself has none to show, or cannot show it.</summary>
internal static class PlainStatusPage
{
    private static readonly PlainPageText _notFound = new("页面不存在", "这个网址没有网页，可能已经移走或删除。");
    private static readonly PlainPageText _notFoundEnglish = new("Page not found", "There is no page at this address. It may have been moved or removed.");
    private static readonly PlainPageText _forbidden = new("没有权限", "您没有权限打开这个网页。如有需要，请联系网站管理员。");
    private static readonly PlainPageText _forbiddenEnglish = new("Not allowed", "You may not open this page. Ask an administrator of the site if you need it.");
    private static readonly PlainPageText _tooLarge = new("提交的内容太大", "超过了本站允许的大小。请选择较小的文件，或减少每次提交的数量。刚才填写的内容没有保存。");
    private static readonly PlainPageText _tooLargeEnglish = new("What you sent is too large", "Choose smaller files, or send fewer at once. What you filled in was not saved.");
    private static readonly PlainPageText _refused = new("无法处理此次请求", "页面可能打开得太久了。请返回上一页，刷新后再试一次。");
    private static readonly PlainPageText _refusedEnglish = new("The request could not be understood", "The page may have been open for too long. Go back, load it again, and try once more.");

    public static Task WriteAsync(HttpContext context, int status) => status switch
    {
        _ when ServerFailure.Has(status) => ServerFailure.WriteAsync(context, status),
        StatusCodes.Status404NotFound or StatusCodes.Status410Gone => PlainPage.WriteAsync(context, status, _notFound, _notFoundEnglish),
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => PlainPage.WriteAsync(context, status, _forbidden, _forbiddenEnglish),
        StatusCodes.Status413PayloadTooLarge => PlainPage.WriteAsync(context, status, _tooLarge, _tooLargeEnglish),
        _ => PlainPage.WriteAsync(context, status, _refused, _refusedEnglish),
    };
}

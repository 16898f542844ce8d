using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>The plain page of a site that does not serve now.</summary>
internal static class Unavailable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>网站暂停服务</title></head>
        <body style="font-family:sans-serif;max-width:32em;margin:15vh auto;padding:0 1em;line-height:1.8">
        <h1 style="font-size:1.4em">网站暂停服务</h1>
        <p>本网站正在准备或维护中,请稍后再访问。</p>
        <p lang="en">This site is being prepared or maintained. Please come back later.</p>
        </body>
        </html>
        """;

    public static Task WriteAsync(HttpContext context, int retryAfterSeconds)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Page, context.RequestAborted);
    }
}

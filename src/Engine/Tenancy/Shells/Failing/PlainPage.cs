using System.Net;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>The page of an error that may have taken everything else with it: it needs no database, theme, service or file.</summary>
internal static class PlainPage
{
    private const string Style = """
        body{margin:0;background:#f4f1ec;color:#262221;font:1.0625rem/1.8 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
        main{max-width:34rem;margin:14vh auto 2rem;padding:2.25rem 1.75rem;background:#fff;border-top:4px solid #9d1b1f}
        h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.4;color:#9d1b1f}p{margin:0 0 .75rem}.en{color:#5f5855}
        a{display:inline-block;min-height:2.75rem;line-height:2.75rem;color:#9d1b1f}
        h2{margin:1.5rem 0 .5rem;font-size:1.2rem}label{display:block;margin-top:.75rem;overflow-wrap:anywhere}
        textarea{box-sizing:border-box;width:100%;font:inherit}button{margin:1rem 0;min-height:2.75rem;padding:0 1.25rem;border:0;background:#9d1b1f;color:#fff;font:inherit}
        """;

    /// <summary>Writes the page as the whole answer, with a status that is not to be indexed or kept.</summary>
    public static Task WriteAsync(HttpContext context, int status, PlainPageText chinese, PlainPageText english)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.ContentType = "text/html; charset=utf-8";
        var kept = status == StatusCodes.Status409Conflict || status >= StatusCodes.Status500InternalServerError ? KeptForm.Render(context.Request) : string.Empty;
        return response.WriteAsync(Render(context.Request.PathBase, chinese, english, kept), context.RequestAborted);
    }

    private static string Render(string? pathBase, PlainPageText chinese, PlainPageText english, string kept) => $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{chinese.Title}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>{chinese.Title}</h1>
        <p>{chinese.Text}</p>
        <p class="en" lang="en">{english.Title}. {english.Text}</p>
        {kept}
        <p><a href="{WebUtility.HtmlEncode(pathBase)}/">返回首页<span lang="en"> / Home page</span></a></p>
        </main>
        </body>
        </html>
        """;
}

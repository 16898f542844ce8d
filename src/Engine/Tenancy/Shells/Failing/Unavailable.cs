using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>The plain page of a site that does not serve now.</summary>
internal static class Unavailable
{
    private static readonly PlainPageText _chinese = new("网站暂停服务", "本网站正在准备或维护中，请稍后再访问。");
    private static readonly PlainPageText _english = new("The site is not available now", "It is being prepared or maintained. Please come back later.");

    public static Task WriteAsync(HttpContext context, int retryAfterSeconds)
    {
        context.Response.Headers.RetryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, _chinese, _english);
    }
}

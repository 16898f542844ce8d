using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>
/// Gives every answer the headers that keep browsers from guessing types, from showing the site in another's frame and from telling
/// others where a visitor comes from; and keeps what someone signed in saw out of caches. A header that is there already stays.
/// </summary>
internal sealed class SafeHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Complete, context);
        return next(context);
    }

    private static Task Complete(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd(HeaderNames.XFrameOptions, "SAMEORIGIN");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, "frame-ancestors 'self'; base-uri 'self'; object-src 'none'");
        if (context.User.Identity?.IsAuthenticated == true)
        {
            headers.TryAdd(HeaderNames.CacheControl, "no-store");
        }

        return Task.CompletedTask;
    }
}

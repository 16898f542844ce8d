using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Seo;

namespace OrchardSite.Engine.Cms.Seo.Robots;

/// <summary>Answers <c>/robots.txt</c> with what the providers say, one after the other.</summary>
internal sealed class RobotsMiddleware(RequestDelegate next)
{
    private static readonly PathString _path = new("/" + SeoConstants.RobotsFileName);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals(_path, StringComparison.OrdinalIgnoreCase)
            || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            await next(context);
            return;
        }

        var text = new StringBuilder();
        foreach (var provider in context.RequestServices.GetServices<IRobotsProvider>())
        {
            var lines = (await provider.GetContentAsync())?.ReplaceLineEndings("\n").Trim();
            if (!string.IsNullOrEmpty(lines))
            {
                text.Append(lines).Append('\n');
            }
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=3600";
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }
}

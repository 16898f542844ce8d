using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace OrchardSite.Engine.Cms.Contents.Previewing;

/// <summary>Has the request routed once more when its action said that another page shows the preview (<see cref="PreviewPathResult"/>).</summary>
internal sealed class PreviewPathMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Features.Get<PreviewPathResult>() is not { } result || context.Response.HasStarted)
        {
            return;
        }

        context.Features.Set<PreviewPathResult>(null);
        var (path, query) = result.Within(context.Request.PathBase.Value ?? string.Empty);
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Request.ContentLength = null;

        // What routing and the first action left behind belongs to another page.
        context.SetEndpoint(null);
        context.Features.Set<IRouteValuesFeature>(null);
        context.Items.Remove(typeof(IUrlHelper));
        await next(context);
    }
}

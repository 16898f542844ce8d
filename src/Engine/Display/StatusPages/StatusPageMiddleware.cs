using Microsoft.AspNetCore.Diagnostics;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>
/// Turns an error without a body into a page of the site, and an exception into an error. A failure of the server is shown on a
/// plain page, since it may be the theme or the database that failed, and so is a write that came too late. What went wrong is written to
/// the log and never to the visitor.
/// </summary>
internal sealed partial class StatusPageMiddleware(RequestDelegate next, ILogger<StatusPageMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var feature = new StatusCodePagesFeature();
        context.Features.Set<IStatusCodePagesFeature>(feature);
        try
        {
            if (FormEncoding.IsReadable(context.Request))
            {
                await next(context);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailed(exception, context.Request.Method, context.Request.Path);
            context.Features.Set(new RequestFailure(exception));
            context.Response.Clear();
            context.Response.StatusCode = ServerFailure.StatusOf(exception);
        }

        if (feature.Enabled && WantsPage(context))
        {
            await WriteAsync(context);
        }
    }

    private static bool WantsPage(HttpContext context)
    {
        var response = context.Response;
        return response is { HasStarted: false, StatusCode: >= 400 and < 600, ContentLength: null or 0 }
            && string.IsNullOrEmpty(response.ContentType)
            && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            && AcceptsHtml(context.Request);
    }

    private static bool AcceptsHtml(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal) || accept.Length == 0;
    }

    private async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        var page = ServerFailure.Has(response.StatusCode) ? null : await RenderAsync(context, response.StatusCode);
        if (page is null)
        {
            await PlainStatusPage.WriteAsync(context, response.StatusCode);
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        await response.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>The page as the site shows it; null when it has none, or fails to.</summary>
    private async Task<string?> RenderAsync(HttpContext context, int status)
    {
        try
        {
            return context.RequestServices.GetService<IStatusPage>() is { } page ? await page.RenderAsync(context, status) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogPageFailed(exception, status);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private partial void LogFailed(Exception exception, string method, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "The page for the status {Status} could not be rendered.")]
    private partial void LogPageFailed(Exception exception, int status);
}

using Microsoft.AspNetCore.Diagnostics;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>
/// Turns an error without a body into a page of the theme, and an exception into an error. What went wrong is written to the
/// log and never to the visitor.
/// </summary>
internal sealed partial class StatusPageMiddleware(RequestDelegate next, ILogger<StatusPageMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var feature = new StatusCodePagesFeature();
        context.Features.Set<IStatusCodePagesFeature>(feature);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailed(exception, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
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
        var status = context.Response.StatusCode;
        string page;
        try
        {
            page = await StatusPage.RenderAsync(context, status);
        }
        catch (Exception exception)
        {
            LogPageFailed(exception, status);
            page = $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{status}</title></head><body><h1>{status}</h1></body></html>";
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private partial void LogFailed(Exception exception, string method, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "The page for the status {Status} could not be rendered.")]
    private partial void LogPageFailed(Exception exception, int status);
}

using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>
/// Answers 413 to what is larger than may be sent. A browser listens only once it has sent everything, so the rest is read and thrown
/// away first: otherwise whoever sends too much sees a lost connection instead of the page that says why.
/// </summary>
internal sealed class OversizedBodyMiddleware(RequestDelegate next)
{
    /// <summary>Of more than this the connection is cut.</summary>
    private const long MostThrownAway = 512L * 1024 * 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            await RefuseAsync(context);
            return;
        }

        // Whoever read the form may have taken the failure for another, such as a token that is missing.
        if (IsTooLarge(context) && context.Response is { HasStarted: false, StatusCode: >= 400 and < 500 })
        {
            await RefuseAsync(context);
        }
    }

    private static bool IsTooLarge(HttpContext context) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    private static async Task RefuseAsync(HttpContext context)
    {
        await ThrowAwayAsync(context);
        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task ThrowAwayAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } limit || context.Request.ContentLength is null or > MostThrownAway)
        {
            return;
        }

        limit.MaxRequestBodySize = MostThrownAway;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(_patience);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await context.Request.Body.ReadAsync(buffer, patience.Token) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The sender has given up, or sends too slowly to be waited for.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

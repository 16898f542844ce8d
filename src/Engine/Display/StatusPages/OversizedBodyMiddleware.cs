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
        var counted = CountedBody.Replace(context, MostThrownAway);
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            await RefuseAsync(context, counted);
            return;
        }

        // Whoever read the form may have taken the failure for another, such as a token that is missing, or have given up early.
        if (context.Response is { HasStarted: false, StatusCode: >= 400 and < 500 } && (await IsTooLargeAsync(context, counted) || await IsFormTooLargeAsync(context)))
        {
            await RefuseAsync(context, counted);
        }
    }

    // A form may be too large for what one of its fields may hold, or have too many of them; it says so to each who asks for it again.
    private static async Task<bool> IsFormTooLargeAsync(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status400BadRequest || !context.Request.HasFormContentType)
        {
            return false;
        }

        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return false;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return exception is InvalidDataException && exception.Message.Contains("limit", StringComparison.Ordinal);
        }
    }

    private static async Task<bool> IsTooLargeAsync(HttpContext context, CountedBody? counted)
    {
        if (counted is null)
        {
            return context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        }

        await ThrowAwayAsync(counted.ReadOnAsync, context.RequestAborted);
        return counted.IsTooLarge;
    }

    private static async Task RefuseAsync(HttpContext context, CountedBody? counted)
    {
        if (counted is not null)
        {
            await ThrowAwayAsync(counted.ReadOnAsync, context.RequestAborted);
        }
        else if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit && context.Request.ContentLength is <= MostThrownAway)
        {
            limit.MaxRequestBodySize = MostThrownAway;
            await ThrowAwayAsync(context.Request.Body.ReadAsync, context.RequestAborted);
        }

        context.Response.Clear();
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task ThrowAwayAsync(Func<Memory<byte>, CancellationToken, ValueTask<int>> readAsync, CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(_patience);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await readAsync(buffer, patience.Token) > 0)
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

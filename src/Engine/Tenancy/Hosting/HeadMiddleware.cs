using Microsoft.AspNetCore.Http;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>
/// Answers HEAD as GET is answered: an action that names GET alone would refuse it. The server itself keeps the body back, as it
/// knows what was asked.
/// </summary>
internal sealed class HeadMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}

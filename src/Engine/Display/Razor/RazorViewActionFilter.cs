using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardSite.Engine.Display.Razor;

/// <summary>Prepares the request for views before an action runs.</summary>
internal sealed class RazorViewActionFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        await ViewEnvironment.EnsureAsync(context.HttpContext);
        await next();
    }
}

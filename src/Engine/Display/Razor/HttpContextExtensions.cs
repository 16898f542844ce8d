using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using OrchardSite.Engine.Display.Razor;

namespace OrchardCore.DisplayManagement.Extensions;

public static class HttpContextExtensions
{
    private static readonly object _key = typeof(HttpContextExtensions);

    /// <summary>The context of the running view, or one that is enough to render a view without an action.</summary>
    public static async ValueTask<ActionContext> GetActionContextAsync(this HttpContext httpContext)
    {
        await ViewEnvironment.EnsureAsync(httpContext);
        if (httpContext.RequestServices.GetRequiredService<ViewContextAccessor>().ViewContext is { } viewContext)
        {
            return viewContext;
        }

        if (httpContext.Items[_key] is ActionContext known)
        {
            return known;
        }

        if (httpContext.GetEndpoint() is null)
        {
            // Addresses are made by endpoint routing only where there is an endpoint.
            httpContext.SetEndpoint(new Endpoint(null, EndpointMetadataCollection.Empty, "Views without an action"));
        }

        var context = new ActionContext(httpContext, httpContext.GetRouteData(), new ActionDescriptor());
        httpContext.Items[_key] = context;
        return context;
    }
}

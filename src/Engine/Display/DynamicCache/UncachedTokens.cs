using Microsoft.AspNetCore.Antiforgery;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>A fragment with the token of a form is one visitor's own and is not kept.</summary>
internal sealed class UncachedTokens(IAntiforgery inner) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => inner.GetAndStoreTokens(Unkept(httpContext));

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => inner.GetTokens(Unkept(httpContext));

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => inner.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext) => inner.SetCookieTokenAndHeader(httpContext);

    public Task ValidateRequestAsync(HttpContext httpContext) => inner.ValidateRequestAsync(httpContext);

    private static HttpContext Unkept(HttpContext httpContext)
    {
        httpContext.RequestServices.GetService<ICacheScopeManager>()?.WithExpiryAfter(TimeSpan.Zero);
        return httpContext;
    }
}

using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Settings;
using OrchardSite.Engine.Cms.Settings.Services;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Cms.Security;

/// <summary>Gives each answer the headers of the site's settings; one that the answer has already stays.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private readonly SiteSection<SecuritySettings, SecurityHeaders> _headers = new(SecurityHeaders.Make);

    public async Task InvokeAsync(HttpContext context)
    {
        var headers = await _headers.GetAsync(context.RequestServices);

        // At the start of the answer, since the page of an error begins it anew.
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers, InlineScripts.Of(context) is { } scripts ? headers.With(scripts) : headers);
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static void Add(IHeaderDictionary answer, SecurityHeaders headers)
    {
        TryAdd(answer, "Content-Security-Policy", headers.ContentSecurityPolicy);
        TryAdd(answer, "Permissions-Policy", headers.PermissionsPolicy);
        TryAdd(answer, "Referrer-Policy", headers.ReferrerPolicy);
    }

    private static void TryAdd(IHeaderDictionary answer, string name, string? value)
    {
        if (value is not null)
        {
            answer.TryAdd(name, value);
        }
    }
}

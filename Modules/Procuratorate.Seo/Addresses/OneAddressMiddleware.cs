using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCore.ContentManagement.Routing;
using Procuratorate.Seo.LegacyPaths;

namespace Procuratorate.Seo.Addresses;

/// <summary>
/// Leads every other spelling of a page's address to the one it has (<c>/gyss</c> to <c>/gyss/</c>), and the addresses of earlier
/// sites to the pages of this one. It never leads off the site: the target is always a path of the tenant's own.
/// </summary>
internal sealed class OneAddressMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Path.Value is { Length: > 1 } path
            && await TargetAsync(context, path[1..]) is { } target)
        {
            var location = context.RequestServices.GetRequiredService<SiteAddress>().Local(target);
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = location + RedirectQuery.Keep(request.QueryString.Value, location.Contains('?', StringComparison.Ordinal));
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return;
        }

        await next(context);
    }

    private static async Task<string?> TargetAsync(HttpContext context, string path)
    {
        var entries = context.RequestServices.GetRequiredService<IAutorouteEntries>();
        var (found, entry) = await entries.TryGetEntryByPathAsync("/" + path);
        if (found)
        {
            return CanonicalPath.Correct(path, entry!.Path.Trim('/'), Columns.Contains(entry));
        }

        return context.GetEndpoint() is null || context.Response.StatusCode == StatusCodes.Status404NotFound
            ? await context.RequestServices.GetRequiredService<LegacyPathFinder>().FindAsync(path)
            : null;
    }
}

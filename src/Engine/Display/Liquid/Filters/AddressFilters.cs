using Fluid;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Resources;

namespace OrchardSite.Engine.Display.Liquid.Filters;

/// <summary>Filters that make addresses of the tenant.</summary>
internal static class AddressFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddText("href", (path, _, context) => Resolve(path, FilterDelegates.Request(context, "href")));
        filters.AddText("absolute_url", (path, _, context) => Absolute(path, FilterDelegates.Request(context, "absolute_url")));
        filters.AddText("append_version", (path, _, context) => AppendVersion(path, context));
        filters.AddText("resource_url", (path, _, context) => Resource(path, context));
    }

    private static string Resolve(string path, HttpRequest request) => ResourcePath.Resolve(path, null, request.PathBase.Value ?? "");

    private static string Absolute(string path, HttpRequest request)
    {
        var resolved = Resolve(path, request);
        if (resolved.Contains("://", StringComparison.Ordinal) || resolved.StartsWith("//", StringComparison.Ordinal))
        {
            return resolved;
        }

        var rooted = resolved.StartsWith('/') ? resolved : $"{request.PathBase}/{resolved}";
        return $"{request.Scheme}://{request.Host}{rooted}";
    }

    private static string AppendVersion(string path, LiquidTemplateContext context)
    {
        var request = FilterDelegates.Request(context, "append_version");
        return context.Services.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(request.PathBase, Resolve(path, request));
    }

    private static string Resource(string path, LiquidTemplateContext context)
    {
        var resolved = Resolve(path, FilterDelegates.Request(context, "resource_url"));
        var cdn = context.Services.GetRequiredService<IOptions<ResourceManagementOptions>>().Value.CdnBaseUrl;
        return !string.IsNullOrEmpty(cdn) && ResourcePath.IsLocal(resolved) ? cdn.TrimEnd('/') + resolved : resolved;
    }
}

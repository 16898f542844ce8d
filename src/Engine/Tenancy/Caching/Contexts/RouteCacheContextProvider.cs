using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching.Contexts;

/// <summary><c>route</c>: the path of the request.</summary>
internal sealed class RouteCacheContextProvider(IHttpContextAccessor httpContextAccessor) : ICacheContextProvider
{
    public Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        if (contexts.Contains("route", StringComparer.OrdinalIgnoreCase))
        {
            entries.Add(new CacheContextEntry("route", httpContextAccessor.HttpContext?.Request.Path.Value ?? string.Empty));
        }

        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching.Contexts;

/// <summary><c>query</c>: all of the query string, in whatever order; <c>query:{name}</c>: one value of it.</summary>
internal sealed class QueryCacheContextProvider(IHttpContextAccessor httpContextAccessor) : ICacheContextProvider
{
    private const string All = "query";

    public Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        if (httpContextAccessor.HttpContext?.Request.Query is not { } query)
        {
            return Task.CompletedTask;
        }

        if (contexts.Contains(All, StringComparer.OrdinalIgnoreCase))
        {
            entries.AddRange(query
                .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
                .Select(pair => new CacheContextEntry($"{All}:{pair.Key.ToLowerInvariant()}", pair.Value.ToString())));
            return Task.CompletedTask;
        }

        foreach (var context in contexts.Where(context => context.StartsWith(All + ":", StringComparison.OrdinalIgnoreCase)))
        {
            entries.Add(new CacheContextEntry(context, query[context[(All.Length + 1)..]].ToString()));
        }

        return Task.CompletedTask;
    }
}

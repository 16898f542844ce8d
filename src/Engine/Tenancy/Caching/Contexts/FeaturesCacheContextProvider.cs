using System.Globalization;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardSite.Engine.Tenancy.Caching.Contexts;

/// <summary><c>features</c>: the features that are enabled; <c>features:{id}</c>: whether one is.</summary>
internal sealed class FeaturesCacheContextProvider(IFeatureHash features) : ICacheContextProvider
{
    private const string All = "features";

    public async Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        foreach (var context in contexts)
        {
            if (string.Equals(context, All, StringComparison.OrdinalIgnoreCase))
            {
                entries.Add(Entry(context, await features.GetFeatureHashAsync()));
            }
            else if (context.StartsWith(All + ":", StringComparison.OrdinalIgnoreCase))
            {
                entries.Add(Entry(context, await features.GetFeatureHashAsync(context[(All.Length + 1)..])));
            }
        }
    }

    private static CacheContextEntry Entry(string context, int hash) => new(context, hash.ToString(CultureInfo.InvariantCulture));
}

using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>Asks the providers; a context that none of them knows, such as the id of an item, stands for itself.</summary>
internal sealed class CacheContextManager(IEnumerable<ICacheContextProvider> providers) : ICacheContextManager
{
    public async Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts)
    {
        var wanted = contexts.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wanted.Count == 0)
        {
            return [];
        }

        var entries = new List<CacheContextEntry>();
        foreach (var provider in providers)
        {
            await provider.PopulateContextEntriesAsync(wanted, entries);
        }

        wanted.ExceptWith(entries.Select(entry => entry.Key));
        entries.AddRange(wanted.Select(context => new CacheContextEntry(context, string.Empty)));
        entries.Sort((one, other) => StringComparer.OrdinalIgnoreCase.Compare(one.Key, other.Key));
        return entries;
    }
}

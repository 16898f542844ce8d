namespace OrchardCore.Environment.Cache;

/// <summary>Adds values that cached fragments vary by.</summary>
public interface ICacheContextProvider
{
    Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries);
}

using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing.Core;

/// <summary>The providers of indexes, and what each makes indexes of.</summary>
public sealed class IndexingOptions
{
    private readonly Dictionary<IndexProfileKey, IndexingOptionsEntry> _sources = new(IndexProfileKeyComparer.Instance);
    private readonly Dictionary<string, IndexingProviderOptionsEntry> _providers = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<IndexProfileKey, IndexingOptionsEntry> Sources => _sources;

    public IReadOnlyDictionary<string, IndexingProviderOptionsEntry> Providers => _providers;

    public void AddIndexingProvider(string providerName, Action<IndexingProviderOptionsEntry>? configure = null)
    {
        if (!_providers.TryGetValue(providerName, out var entry))
        {
            _providers[providerName] = entry = new IndexingProviderOptionsEntry(providerName);
        }

        configure?.Invoke(entry);
    }

    public void AddIndexingSource(
        string providerName,
        string type,
        Action<IndexingOptionsEntry>? configure = null,
        Action<IndexingProviderOptionsEntry>? configureProvider = null)
    {
        AddIndexingProvider(providerName, configureProvider);
        var key = new IndexProfileKey(providerName, type);
        if (!_sources.TryGetValue(key, out var entry))
        {
            _sources[key] = entry = new IndexingOptionsEntry(key);
        }

        configure?.Invoke(entry);
    }
}

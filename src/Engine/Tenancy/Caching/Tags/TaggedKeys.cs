namespace OrchardSite.Engine.Tenancy.Caching.Tags;

/// <summary>The keys of each tag, for all scopes of a tenant.</summary>
internal sealed class TaggedKeys
{
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    public void Add(string key, string[] tags)
    {
        lock (_lock)
        {
            foreach (var tag in tags)
            {
                if (!_keys.TryGetValue(tag, out var keys))
                {
                    _keys[tag] = keys = new HashSet<string>(StringComparer.Ordinal);
                }

                keys.Add(key);
            }
        }
    }

    public IReadOnlyCollection<string> Of(string tag)
    {
        lock (_lock)
        {
            return _keys.TryGetValue(tag, out var keys) ? [.. keys] : [];
        }
    }

    public IReadOnlyCollection<string> Take(string tag)
    {
        lock (_lock)
        {
            return _keys.Remove(tag, out var keys) ? keys : [];
        }
    }
}

using System.Collections.Concurrent;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Finished files of the tenant's sitemaps, until something is published or withdrawn.</summary>
internal sealed class SitemapCache
{
    private const int MaxFiles = 16;

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private int _generation;

    /// <summary>Counts the changes; a file is only kept when there was none while it was made.</summary>
    public int Generation => Volatile.Read(ref _generation);

    public byte[]? Find(string key) => _files.GetValueOrDefault(key);

    public void Keep(string key, byte[] file, int generation)
    {
        if (generation == Generation && _files.Count < MaxFiles)
        {
            _files[key] = file;
        }
    }

    public void Clear()
    {
        Interlocked.Increment(ref _generation);
        _files.Clear();
    }
}

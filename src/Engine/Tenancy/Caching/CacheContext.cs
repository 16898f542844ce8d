using OrchardSite.Engine.Tenancy.Caching;

namespace OrchardCore.Environment.Cache;

/// <summary>How a fragment is cached: its name, what it varies by, what evicts it, and for how long.</summary>
public class CacheContext(string cacheId)
{
    private readonly HashSet<string> _contexts = [];
    private readonly HashSet<string> _tags = [];

    public string CacheId { get; } = cacheId;

    public ICollection<string> Contexts => _contexts;

    public IEnumerable<string> Tags => _tags;

    public DateTimeOffset? ExpiresOn { get; private set; }

    public TimeSpan? ExpiresAfter { get; private set; }

    public TimeSpan? ExpiresSliding { get; private set; }

    /// <summary>How many tags had been removed when rendering began; what is removed from then on makes the result outdated.</summary>
    internal long? Generation { get; set; }

    /// <summary>The key of the fragment by what it was said to vary by before it was rendered.</summary>
    internal string? Key { get; set; }

    /// <summary>Where in the page's journal rendering began; see <see cref="PageJournal"/>.</summary>
    internal int JournalPlace { get; set; }

    public CacheContext WithExpiryOn(DateTimeOffset expiry)
    {
        ExpiresOn = Earlier(ExpiresOn, expiry);
        return this;
    }

    public CacheContext WithExpiryAfter(TimeSpan duration)
    {
        ExpiresAfter = Earlier(ExpiresAfter, duration);
        return this;
    }

    public CacheContext WithExpirySliding(TimeSpan window)
    {
        ExpiresSliding = Earlier(ExpiresSliding, window);
        return this;
    }

    /// <summary>Has the fragment live no longer than one inside it does.</summary>
    internal void Shorten(DateTimeOffset? expiresOn, TimeSpan? expiresAfter, TimeSpan? expiresSliding)
    {
        ExpiresOn = Earlier(ExpiresOn, expiresOn);
        ExpiresAfter = Earlier(ExpiresAfter, expiresAfter);
        ExpiresSliding = Earlier(ExpiresSliding, expiresSliding);
    }

    public CacheContext AddContext(params string[] contexts)
    {
        _contexts.UnionWith(contexts);
        return this;
    }

    public CacheContext RemoveContext(string context)
    {
        _contexts.Remove(context);
        return this;
    }

    public CacheContext AddTag(params string[] tags)
    {
        _tags.UnionWith(tags);
        return this;
    }

    public CacheContext RemoveTag(string tag)
    {
        _tags.Remove(tag);
        return this;
    }

    private static T? Earlier<T>(T? one, T? other)
        where T : struct, IComparable<T>
        => one is null || (other is not null && other.Value.CompareTo(one.Value) < 0) ? other : one;
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>
/// The fragments of a tenant. A fragment is right as long as none of its tags was removed since it began to be rendered,
/// so that one whose rendering overlaps a change is never taken for the new state.
/// </summary>
internal sealed class FragmentStore(IOptions<FragmentOptions> options, IClock clock) : IDisposable
{
    // About what it takes to hold on to a script or meta that is asked for, in characters.
    private const int CharactersOfWish = 100;

    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = options.Value.MaxCharacters, Clock = new CacheClock(clock) });
    private readonly ConcurrentDictionary<string, long> _removed = new(StringComparer.OrdinalIgnoreCase);
    private long _generation;
    private long _oldest;

    /// <summary>How many tags have been removed so far.</summary>
    public long Generation => Volatile.Read(ref _generation);

    public void Dispose() => _entries.Dispose();

    /// <summary>What the fragments of a name vary by beyond what their templates say at first, as those inside them do.</summary>
    public IReadOnlyCollection<string> ContextsOf(string key) => _entries.TryGetValue<string[]>(Policy(key), out var contexts) ? contexts! : [];

    public Fragment? Find(string key) =>
        _entries.TryGetValue<Fragment>(key, out var fragment) && IsRight(fragment!) ? fragment : null;

    public void Keep(string key, Fragment fragment)
    {
        if (IsRight(fragment))
        {
            Set(key, fragment, fragment.Html.Length + key.Length + (fragment.Asked.Count * CharactersOfWish), fragment.Deadline, fragment.Window);
        }
    }

    public void KeepContexts(string key, string[] contexts, Fragment fragment) =>
        Set(Policy(key), contexts, key.Length + contexts.Sum(context => context.Length), fragment.Deadline, fragment.Window);

    public void RemoveTag(string tag)
    {
        var generation = Interlocked.Increment(ref _generation);
        _removed[tag] = generation;
        if (_removed.Count > options.Value.MaxRemovedTags)
        {
            Volatile.Write(ref _oldest, generation);
            _removed.Clear();
        }
    }

    private bool IsRight(Fragment fragment) =>
        fragment.Generation == Generation
        || (fragment.Generation >= Volatile.Read(ref _oldest)
        && fragment.Tags.All(tag => !_removed.TryGetValue(tag, out var removed) || removed <= fragment.Generation));

    private static (string Kind, string Key) Policy(string key) => ("vary", key);

    private void Set(object key, object value, int length, DateTimeOffset? deadline, TimeSpan? window) =>
        _entries.Set(key, value, new MemoryCacheEntryOptions
        {
            Size = length,
            AbsoluteExpiration = deadline,
            SlidingExpiration = window,
        });

    private sealed class CacheClock(IClock clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => new(DateTime.SpecifyKind(clock.UtcNow, DateTimeKind.Utc));
    }
}

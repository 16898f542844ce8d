using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardSite.Engine.Tenancy.Locking;

/// <summary>Locks by name within this process; a lock with an expiration is let go when it has passed.</summary>
internal sealed class LocalLock(TimeProvider timeProvider) : ILocalLock, IDistributedLock
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) =>
        (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker;

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var entry = Enter(key);
        var wait = timeout == TimeSpan.MaxValue || timeout.TotalMilliseconds > int.MaxValue ? Timeout.InfiniteTimeSpan : timeout;
        if (!await entry.Semaphore.WaitAsync(wait))
        {
            Leave(key, entry);
            return (null!, false);
        }

        return (new Locker(this, key, entry, expiration, timeProvider), true);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_lock)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry) && entry.Semaphore.CurrentCount == 0);
        }
    }

    private Entry Enter(string key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries[key] = entry = new Entry();
            }

            entry.Users++;
            return entry;
        }
    }

    private void Leave(string key, Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
                entry.Semaphore.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _owner;
        private readonly string _key;
        private readonly Entry _entry;
        private readonly ITimer? _expiration;
        private int _released;

        public Locker(LocalLock owner, string key, Entry entry, TimeSpan? expiration, TimeProvider timeProvider)
        {
            (_owner, _key, _entry) = (owner, key, entry);
            if (expiration is { } after && after > TimeSpan.Zero && after != TimeSpan.MaxValue)
            {
                _expiration = timeProvider.CreateTimer(_ => Release(), null, after, Timeout.InfiniteTimeSpan);
            }
        }

        public void Dispose()
        {
            _expiration?.Dispose();
            Release();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Release()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                _entry.Semaphore.Release();
                _owner.Leave(_key, _entry);
            }
        }
    }
}

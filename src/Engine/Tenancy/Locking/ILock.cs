namespace OrchardCore.Locking;

/// <summary>Acquires locks by name.</summary>
public interface ILock
{
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default);

    Task<bool> IsLockAcquiredAsync(string key);

    Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default);
}

using OrchardSite.Engine.Tenancy.Locking;

namespace OrchardSite.Engine.Tests.Tenancy;

public class LocalLockTests
{
    private readonly LocalLock _lock = new(TimeProvider.System);

    [Fact]
    public async Task TryAcquire_HeldByAnother_FailsUntilReleased()
    {
        var first = await _lock.AcquireLockAsync("key");
        Assert.False((await _lock.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
        Assert.True((await _lock.TryAcquireLockAsync("other", TimeSpan.Zero)).locked);
        Assert.True(await _lock.IsLockAcquiredAsync("key"));

        await first.DisposeAsync();
        Assert.True((await _lock.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
    }

    [Fact]
    public async Task Lock_WithAnExpiration_IsHeldThroughAJumpOfTheClock()
    {
        var time = new ManualTime();
        var locks = new LocalLock(time);
        var (locker, _) = await locks.TryAcquireLockAsync("key", TimeSpan.Zero, TimeSpan.FromMinutes(10));

        time.Jump(TimeSpan.FromDays(365));
        Assert.False((await locks.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
        time.Jump(TimeSpan.FromDays(-1000));
        Assert.False((await locks.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);

        await locker.DisposeAsync();
        Assert.True((await locks.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
    }

    [Fact]
    public async Task Dispose_Twice_ReleasesOnce()
    {
        var first = await _lock.AcquireLockAsync("key");
        first.Dispose();
        first.Dispose();

        Assert.True((await _lock.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
        Assert.False((await _lock.TryAcquireLockAsync("key", TimeSpan.Zero)).locked);
    }
}

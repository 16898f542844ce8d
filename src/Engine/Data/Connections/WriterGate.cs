using OrchardSite.Engine.Data.Sessions;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>
/// Lets one session of a store write at a time; the others wait without holding a thread. Where another process keeps the database from being
/// written, those who waited behind the one that found it out are not kept waiting as long as he was, each after the other.
/// </summary>
internal sealed class WriterGate(TimeProvider? time = null) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    // Less than a writer waits for the database itself, so that one who came a little later than he is told with him.
    private static readonly TimeSpan _patienceWhenBusy = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _semaphore = new(1, 1);
    private long _busyAt = long.MinValue;

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        var came = _time.GetTimestamp();
        if (!await _semaphore.WaitAsync(_patience, cancellationToken))
        {
            throw new WriterBusyException($"Another session has been writing to the database for more than {_patience.TotalSeconds} seconds. A session that waits for a second one must be committed first.");
        }

        if (Volatile.Read(ref _busyAt) > came && _time.GetElapsedTime(came) >= _patienceWhenBusy)
        {
            Leave();
            throw new WriterBusyException("The database let nobody write while this session waited for its turn.");
        }
    }

    /// <summary>Says that the session inside found the database locked by another process.</summary>
    public void NoteBusy() => Volatile.Write(ref _busyAt, _time.GetTimestamp());

    public void Leave() => _semaphore.Release();

    public void Dispose() => _semaphore.Dispose();
}

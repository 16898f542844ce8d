namespace OrchardSite.Engine.Data.Connections;

/// <summary>Lets one session of a store write at a time; the others wait without holding a thread.</summary>
internal sealed class WriterGate : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _semaphore = new(1, 1);

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (!await _semaphore.WaitAsync(_patience, cancellationToken))
        {
            throw new TimeoutException($"Another session has been writing to the database for more than {_patience.TotalSeconds} seconds. A session that waits for a second one must be committed first.");
        }
    }

    public void Leave() => _semaphore.Release();

    public void Dispose() => _semaphore.Dispose();
}

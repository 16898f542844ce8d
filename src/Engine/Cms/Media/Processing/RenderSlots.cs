namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>Lets only as many pictures be made at once, over all tenants, as there are processors: each takes one whole and much memory.</summary>
internal sealed class RenderSlots : IDisposable
{
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);
    private int _failed;

    public async Task<T> RunAsync<T>(Func<T> render)
    {
        await _slots.WaitAsync();
        try
        {
            return await Task.Run(render);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>True once: the process says only once that pictures cannot be made.</summary>
    public bool IsFirstFailure() => Interlocked.Exchange(ref _failed, 1) == 0;

    public void Dispose() => _slots.Dispose();
}

using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Keeps the published widgets of a tenant in memory, so that a page asks the database for none of them.</summary>
internal sealed class PlacedWidgets
{
    private static readonly object _key = new();

    private readonly Lock _lock = new();
    private PlacedWidget[]? _widgets;
    private int _generation;

    public async Task<IReadOnlyList<PlacedWidget>> GetAsync(Func<Task<PlacedWidget[]>> readAsync)
    {
        if (Volatile.Read(ref _widgets) is { } known)
        {
            return known;
        }

        var generation = Volatile.Read(ref _generation);
        var read = await readAsync();
        lock (_lock)
        {
            // What was read before a change is not kept after it.
            if (_generation == generation)
            {
                _widgets = read;
            }
        }

        return read;
    }

    /// <summary>Reads the widgets anew once the present scope's work is stored.</summary>
    public void Renew()
    {
        if (ShellScope.Get<object>(_key) is not null)
        {
            return;
        }

        ShellScope.Set(_key, _key);
        ShellScope.AddDeferredTask(_ =>
        {
            Forget();
            return Task.CompletedTask;
        });
    }

    internal void Forget()
    {
        lock (_lock)
        {
            _generation++;
            _widgets = null;
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A built shell. Released, it takes no new scopes, and it is disposed when its last scope has ended.</summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<WeakReference<ShellContext>> _dependents = [];
    private readonly SemaphoreSlim _activating = new(1, 1);
    private int _activeScopes;
    private bool _disposing;

    public ShellSettings Settings { get; set; } = null!;

    public ShellBlueprint Blueprint { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShellPipeline? Pipeline { get; set; }

    public bool IsActivated { get; set; }

    public bool Released { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Whether the settings outlive the shell, as those that the host holds do.</summary>
    public bool SharedSettings { get; internal set; }

    public int ActiveScopes => _activeScopes;

    public long UtcTicks { get; } = DateTime.UtcNow.Ticks;

    /// <summary>One at a time builds the pipeline of the shell or activates it.</summary>
    internal SemaphoreSlim Activating => _activating;

    /// <summary>Opens a scope; nothing when the shell was released.</summary>
    public Task<ShellScope?> CreateScopeAsync() => Task.FromResult(TryEnter() ? ShellScope.Entered(this) : null);

    /// <summary>Has another shell released when this one is.</summary>
    public async Task AddDependentShellAsync(ShellContext shellContext)
    {
        if (shellContext.Released || shellContext.IsDisposed)
        {
            return;
        }

        bool released;
        lock (_lock)
        {
            released = Released;
            if (!released)
            {
                _dependents.RemoveAll(reference => !reference.TryGetTarget(out var other) || other == shellContext);
                _dependents.Add(new WeakReference<ShellContext>(shellContext));
            }
        }

        if (released)
        {
            await shellContext.ReleaseAsync();
        }
    }

    /// <summary>Takes no new scopes from now on, and disposes of the shell when the last one has ended.</summary>
    public async Task ReleaseAsync()
    {
        ShellContext[] dependents;
        lock (_lock)
        {
            if (Released)
            {
                return;
            }

            Released = true;
            dependents = [.. _dependents.Select(reference => reference.TryGetTarget(out var shell) ? shell : null).OfType<ShellContext>()];
            _dependents.Clear();
        }

        foreach (var dependent in dependents)
        {
            await dependent.ReleaseAsync();
        }

        await DisposeWhenUnusedAsync();
    }

    /// <summary>The contract has it; the engine itself disposes asynchronously everywhere.</summary>
    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            if (_disposing)
            {
                return;
            }

            _disposing = Released = true;
        }

        await TerminateAsync();
        await DisposeServicesAsync();
        IsDisposed = true;
        _activating.Dispose();
        GC.SuppressFinalize(this);
    }

    internal void Enter()
    {
        if (ServiceProvider is null)
        {
            throw new InvalidOperationException($"The shell of the tenant '{Settings?.Name}' has no services; a scope cannot be opened on it.");
        }

        lock (_lock)
        {
            _activeScopes++;
        }
    }

    internal Task LeaveAsync()
    {
        lock (_lock)
        {
            _activeScopes--;
        }

        return DisposeWhenUnusedAsync();
    }

    private bool TryEnter()
    {
        lock (_lock)
        {
            if (Released || ServiceProvider is null)
            {
                return false;
            }

            _activeScopes++;
            return true;
        }
    }

    private async Task DisposeWhenUnusedAsync()
    {
        lock (_lock)
        {
            if (!Released || _activeScopes > 0)
            {
                return;
            }
        }

        await DisposeAsync();
    }

    private async Task TerminateAsync()
    {
        if (!IsActivated || ServiceProvider is null)
        {
            return;
        }

        IsActivated = false;
        await using var scope = ServiceProvider.CreateAsyncScope();
        var logger = scope.ServiceProvider.GetRequiredService<ILogger<ShellContext>>();
        var events = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
        await events.InvokeAsync(handler => handler.TerminatingAsync(), logger);
        await events.Reverse().InvokeAsync(handler => handler.TerminatedAsync(), logger);
    }

    private async ValueTask DisposeServicesAsync()
    {
        switch (ServiceProvider)
        {
            case IAsyncDisposable asyncDisposable:
                await asyncDisposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }

        if (!SharedSettings)
        {
            Settings?.Dispose();
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// A unit of work on a shell: a service scope, what is to be done before it ends, and what is to be done after it.
/// When it fails, its exception handlers are called and neither of the two is done.
/// </summary>
public sealed partial class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder> _current = new();

    private readonly AsyncServiceScope _serviceScope;
    private readonly Dictionary<object, object?> _items = [];
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly HashSet<string> _deferredSignals = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private bool _serviceScopeOnly;
    private bool _failed;
    private bool _disposed;

    public ShellScope(ShellContext shellContext)
        : this(shellContext, entered: false)
    {
    }

    private ShellScope(ShellContext shellContext, bool entered)
    {
        if (!entered)
        {
            shellContext.Enter();
        }

        ShellContext = shellContext;
        _serviceScope = shellContext.ServiceProvider.CreateAsyncScope();
    }

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider => _serviceScope.ServiceProvider;

    /// <summary>The shell of the current scope.</summary>
    public static ShellContext Context => Current?.ShellContext!;

    /// <summary>The services of the current scope.</summary>
    public static IServiceProvider Services => Current?.ServiceProvider!;

    /// <summary>The scope that the code runs in; null outside of any.</summary>
    public static ShellScope Current => _current.Value?.Scope!;

    /// <summary>Makes the scope the current one until it is disposed.</summary>
    public void StartAsyncFlow() => _current.Value = new Holder { Scope = this };

    /// <summary>Runs the delegate in the scope, then ends the scope.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        if (Current == this)
        {
            await execute(this);
            return;
        }

        IShellHost? shellHost;
        ILogger? logger;
        await using (this)
        {
            shellHost = ServiceProvider.GetService<IShellHost>();
            logger = ServiceProvider.GetService<ILoggerFactory>()?.CreateLogger<ShellScope>();
            StartAsyncFlow();
            try
            {
                if (activateShell)
                {
                    await ActivateShellAsync();
                }

                await execute(this);
                await BeforeDisposeAsync();
            }
            catch (Exception e)
            {
                await HandleExceptionAsync(e);
                throw;
            }
        }

        if (!_failed && !_serviceScopeOnly && shellHost is not null)
        {
            await RunDeferredAsync(shellHost, logger);
        }
    }

    /// <summary>Runs the delegate with the scope's services only: no activation, nothing deferred.</summary>
    public Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        _serviceScopeOnly = true;
        return UsingAsync(execute, activateShell: false);
    }

    /// <summary>Marks the scope as failed and calls its exception handlers.</summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        if (_failed)
        {
            return;
        }

        _failed = true;
        foreach (var handler in _exceptionHandlers)
        {
            await handler(this, e);
        }
    }

    /// <summary>The contract has it; the engine itself disposes asynchronously everywhere.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (_current.Value is { } holder && holder.Scope == this)
        {
            holder.Scope = null;
        }

        await _serviceScope.DisposeAsync();
        await ShellContext.LeaveAsync();
    }

    /// <summary>Makes a scope on a shell that was entered already.</summary>
    internal static ShellScope Entered(ShellContext shellContext) => new(shellContext, entered: true);

    internal object? GetItem(object key) => _items.GetValueOrDefault(key);

    internal void SetItem(object key, object? value) => _items[key] = value;

    internal void BeforeDispose(Func<ShellScope, Task> callback, bool last)
    {
        if (last)
        {
            _beforeDispose.Add(callback);
        }
        else
        {
            _beforeDispose.Insert(0, callback);
        }
    }

    internal void DeferSignal(string key) => _deferredSignals.Add(key);

    internal void DeferTask(Func<ShellScope, Task> task) => _deferredTasks.Add(task);

    internal void OnException(Func<ShellScope, Exception, Task> handler) => _exceptionHandlers.Add(handler);

    /// <summary>Tells the tenant's event handlers, once a shell, that it begins to serve.</summary>
    internal async Task ActivateShellAsync()
    {
        if (ShellContext.IsActivated)
        {
            return;
        }

        await ShellContext.Activating.WaitAsync();
        try
        {
            if (!ShellContext.IsActivated)
            {
                await RaiseActivationAsync();
                ShellContext.IsActivated = true;
            }
        }
        finally
        {
            ShellContext.Activating.Release();
        }
    }

    private async Task RaiseActivationAsync()
    {
        // What activation defers would wait for the activation that waits for it; the scope that serves next does it.
        var scope = new ShellScope(ShellContext) { _serviceScopeOnly = true };
        var outer = _current.Value;
        try
        {
            await scope.UsingAsync(
                async activation =>
                {
                    var events = activation.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
                    foreach (var handler in events)
                    {
                        await handler.ActivatingAsync();
                    }

                    foreach (var handler in events.Reverse())
                    {
                        await handler.ActivatedAsync();
                    }
                },
                activateShell: false);
            _deferredSignals.UnionWith(scope._deferredSignals);
            _deferredTasks.AddRange(scope._deferredTasks);
        }
        finally
        {
            _current.Value = outer!;
        }
    }

    private async Task BeforeDisposeAsync()
    {
        if (_failed)
        {
            return;
        }

        // A callback may register another.
        while (_beforeDispose.Count > 0)
        {
            var callback = _beforeDispose[0];
            _beforeDispose.RemoveAt(0);
            await callback(this);
        }
    }

    private async Task RunDeferredAsync(IShellHost shellHost, ILogger? logger)
    {
        foreach (var key in _deferredSignals)
        {
            await RunDeferredAsync(shellHost, scope => scope.ServiceProvider.GetRequiredService<ISignal>().SignalTokenAsync(key), logger);
        }

        foreach (var task in _deferredTasks)
        {
            await RunDeferredAsync(shellHost, task, logger);
        }
    }

    private async Task RunDeferredAsync(IShellHost shellHost, Func<ShellScope, Task> task, ILogger? logger)
    {
        try
        {
            var scope = await shellHost.GetScopeAsync(ShellContext.Settings.Name);
            await scope.UsingAsync(task);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            if (logger is not null)
            {
                LogDeferredTaskFailed(logger, e, ShellContext.Settings.Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A deferred task of the tenant '{Tenant}' failed.")]
    private static partial void LogDeferredTaskFailed(ILogger logger, Exception exception, string tenant);

    private sealed class Holder
    {
        public ShellScope? Scope;
    }
}

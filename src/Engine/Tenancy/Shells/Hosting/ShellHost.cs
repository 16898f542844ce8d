using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>
/// Holds the tenants of this process. A shell is built when it is first needed, one at a time a tenant and any number of tenants at
/// once; releasing swaps it as a whole: new scopes open on a new shell, running ones finish on the old.
/// </summary>
internal sealed partial class ShellHost(
    IShellSettingsManager settingsManager,
    IShellContextFactory contextFactory,
    IRunningShellTable runningShellTable,
    ILogger<ShellHost> logger) : IShellHost, IAsyncDisposable
{
    private readonly SemaphoreSlim _initializing = new(1, 1);
    private readonly ConcurrentDictionary<string, ShellSettings> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ShellContext> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _building = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool _initialized;

    public ShellsEvent? LoadingAsync { get; set; }

    public ShellEvent? ReleasingAsync { get; set; }

    public ShellEvent? ReloadingAsync { get; set; }

    public ShellEvent? RemovingAsync { get; set; }

    public async Task InitializeAsync()
    {
        if (_initialized)
        {
            return;
        }

        await _initializing.WaitAsync();
        try
        {
            if (!_initialized)
            {
                await LoadAsync();
                _initialized = true;
            }
        }
        finally
        {
            _initializing.Release();
        }
    }

    public IEnumerable<ShellSettings> GetAllSettings() => [.. _settings.Values];

    public IEnumerable<ShellContext> ListShellContexts() => [.. _contexts.Values];

    public bool TryGetSettings(string name, [NotNullWhen(true)] out ShellSettings? settings) => _settings.TryGetValue(name, out settings);

    public bool TryGetShellContext(string name, [NotNullWhen(true)] out ShellContext? shellContext) => _contexts.TryGetValue(name, out shellContext);

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        while (true)
        {
            var context = await GetOrCreateShellContextAsync(settings);
            if (await context.CreateScopeAsync() is { } scope)
            {
                return scope;
            }

            // Released between the two calls: the next turn builds a new one.
            _contexts.TryRemove(new KeyValuePair<string, ShellContext>(settings.Name, context));
        }
    }

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings)
    {
        if (_contexts.TryGetValue(settings.Name, out var context) && !context.Released)
        {
            return context;
        }

        var building = _building.GetOrAdd(settings.Name, _ => new SemaphoreSlim(1, 1));
        await building.WaitAsync();
        try
        {
            if (_contexts.TryGetValue(settings.Name, out context) && !context.Released)
            {
                return context;
            }

            return _contexts[settings.Name] = await CreateAsync(_settings.GetValueOrDefault(settings.Name, settings));
        }
        finally
        {
            building.Release();
        }
    }

    public async Task UpdateShellSettingsAsync(ShellSettings settings)
    {
        settings.VersionId = IdGenerator.GenerateId();
        await settingsManager.SaveSettingsAsync(settings);
        await ReloadShellContextAsync(settings);
    }

    public async Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (ReloadingAsync is { } reloading && eventSource)
        {
            await reloading(settings.Name);
        }

        Register(await settingsManager.LoadSettingsAsync(settings.Name));
        await ReleaseShellContextAsync(settings, eventSource);
    }

    public async Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (ReleasingAsync is { } releasing && eventSource)
        {
            await releasing(settings.Name);
        }

        if (_contexts.TryRemove(settings.Name, out var context))
        {
            LogReleasing(logger, settings.Name);
            await context.ReleaseAsync();
        }
    }

    public async Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (RemovingAsync is { } removing && eventSource)
        {
            await removing(settings.Name);
        }

        await ReleaseShellContextAsync(settings, eventSource);
        if (_settings.TryRemove(settings.Name, out var removed))
        {
            runningShellTable.Remove(removed);
        }
    }

    public async Task RemoveShellSettingsAsync(ShellSettings settings)
    {
        if (!settings.IsRemovable())
        {
            throw new InvalidOperationException($"The tenant '{settings.Name}' is {settings.State} and cannot be removed.");
        }

        await settingsManager.RemoveSettingsAsync(settings);
        await RemoveShellContextAsync(settings);
    }

    /// <summary>Releases the shell. Called once the new descriptor is committed, so that the next shell is built from it.</summary>
    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings) => ReleaseShellContextAsync(settings);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts.Values)
        {
            await context.DisposeAsync();
        }

        foreach (var building in _building.Values)
        {
            building.Dispose();
        }

        _initializing.Dispose();
    }

    private async Task LoadAsync()
    {
        if (LoadingAsync is { } loading)
        {
            await loading();
        }

        foreach (var settings in await settingsManager.LoadSettingsAsync())
        {
            if (settings.IsInitializing())
            {
                // A set-up that a crash interrupted can begin again.
                settings.AsUninitialized().SetupInterrupted = true;
            }

            Register(settings);
        }

        if (!_settings.ContainsKey(ShellSettings.DefaultShellName))
        {
            Register(settingsManager.CreateDefaultSettings().AsDefaultShell());
        }

        foreach (var (tenant, conflict) in (runningShellTable as RunningShellTable)?.Conflicts ?? [])
        {
            LogConflict(logger, conflict.Tenant, tenant, conflict.Address);
        }
    }

    private void Register(ShellSettings settings)
    {
        _settings[settings.Name] = settings;
        runningShellTable.Add(settings);
    }

    private async Task<ShellContext> CreateAsync(ShellSettings settings)
    {
        LogCreating(logger, settings.Name, settings.State);
        await settings.EnsureConfigurationAsync();
        var context = settings.IsUninitialized()
            ? await contextFactory.CreateSetupContextAsync(settings)
            : await contextFactory.CreateShellContextAsync(settings);
        return context.WithSharedSettings();
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Building the shell of the tenant '{Tenant}', which is {State}.")]
    private static partial void LogCreating(ILogger logger, string tenant, TenantState state);

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenants '{Tenant}' and '{Other}' have the same address '{Address}'. '{Tenant}' answers there; give '{Other}' a host or a prefix of its own.")]
    private static partial void LogConflict(ILogger logger, string tenant, string other, string address);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Releasing the shell of the tenant '{Tenant}'.")]
    private static partial void LogReleasing(ILogger logger, string tenant);
}

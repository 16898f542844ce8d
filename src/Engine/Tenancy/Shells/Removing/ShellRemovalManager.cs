using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Removing;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Shells.Removing;

/// <summary>
/// Removes a tenant: its own features are told first, then its tables, its folder and last its settings go, so that a removal that was
/// interrupted can be asked for again.
/// </summary>
internal sealed partial class ShellRemovalManager(
    IShellHost shellHost,
    IShellContextFactory contextFactory,
    IDistributedLock distributedLock,
    IEnumerable<IShellRemovingHandler> handlers,
    IStringLocalizer<ShellRemovalManager> S,
    ILogger<ShellRemovalManager> logger) : IShellRemovalManager
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false)
    {
        var context = new ShellRemovingContext { ShellSettings = shellSettings, LocalResourcesOnly = localResourcesOnly };
        var (locker, locked) = await distributedLock.TryAcquireLockAsync($"REMOVE_TENANT_{shellSettings.Name}", _patience);
        if (!locked)
        {
            context.FailedOnLockTimeout = true;
            context.ErrorMessage = S["The tenant '{0}' is being removed already.", shellSettings.Name];
            return context;
        }

        await using (locker)
        {
            await RemoveLockedAsync(context);
        }

        return context;
    }

    private async Task RemoveLockedAsync(ShellRemovingContext context)
    {
        var name = context.ShellSettings.Name;
        if (!shellHost.TryGetSettings(name, out var settings))
        {
            context.ErrorMessage = S["There is no tenant '{0}'.", name];
            return;
        }

        if (!settings.IsRemovable())
        {
            context.ErrorMessage = settings.IsDefaultShell()
                ? S["The default tenant cannot be removed."]
                : S["The tenant '{0}' is not disabled. Disable it first.", name];
            return;
        }

        context.ShellSettings = settings;
        try
        {
            await shellHost.ReleaseShellContextAsync(settings);
            await TellFeaturesAsync(context);
            await CallHandlersAsync(context);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            context.Error = e;
            context.ErrorMessage = S["The tenant '{0}' could not be removed: {1}", name, e.Message];
        }

        if (!context.Success)
        {
            LogNotRemoved(logger, context.Error, name, context.ErrorMessage);
        }
    }

    /// <summary>What a feature keeps elsewhere is known to the feature alone; a tenant that was never set up has none.</summary>
    private async Task TellFeaturesAsync(ShellRemovingContext context)
    {
        if (!context.ShellSettings.IsDisabled())
        {
            return;
        }

        await using var shell = (await contextFactory.CreateShellContextAsync(context.ShellSettings)).WithSharedSettings();
        await new ShellScope(shell).UsingServiceScopeAsync(async scope =>
        {
            foreach (var events in scope.ServiceProvider.GetServices<IModularTenantEvents>().Reverse())
            {
                await events.RemovingAsync(context);
                if (!context.Success)
                {
                    return;
                }
            }
        });
    }

    private async Task CallHandlersAsync(ShellRemovingContext context)
    {
        foreach (var handler in handlers.Where(_ => context.Success))
        {
            await handler.RemovingAsync(context);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenant '{Tenant}' was not removed. {Reason}")]
    private static partial void LogNotRemoved(ILogger logger, Exception? exception, string tenant, string? reason);
}

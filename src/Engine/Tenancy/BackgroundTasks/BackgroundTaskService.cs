using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tenancy.BackgroundTasks;

/// <summary>Runs the due background tasks of every tenant whose shell is built, tenants side by side, a tenant's tasks one by one.</summary>
internal sealed partial class BackgroundTaskService(
    IShellHost shellHost,
    ShellPipelineBuilder pipelines,
    IHttpContextAccessor httpContextAccessor,
    TimeProvider timeProvider,
    IOptions<BackgroundServiceOptions> options,
    ILogger<BackgroundTaskService> logger) : BackgroundService
{
    private readonly Dictionary<(string Tenant, string Task), TaskSchedule> _schedules = [];
    private DateTime _started;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _started = timeProvider.GetUtcNow().UtcDateTime;
        using var timer = new PeriodicTimer(options.Value.PollingTime, timeProvider);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Task.WhenAll(shellHost.ListShellContexts()
                    .Where(context => context.Settings.IsRunning() && context.IsActivated && !context.Released)
                    .Select(context => Task.Run(() => RunTenantAsync(context, stoppingToken), stoppingToken)));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(logger);
        }
    }

    /// <summary>Runs the tenant's tasks that are due now.</summary>
    internal async Task RunTenantAsync(ShellContext context, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var settings in await GetDueAsync(context))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await RunTaskAsync(context.Settings, settings, cancellationToken);
            }
        }
        catch (Exception e) when (!e.IsFatal() && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, e, "*", context.Settings.Name);
        }
    }

    private async Task<List<BackgroundTaskSettings>> GetDueAsync(ShellContext context)
    {
        var due = new List<BackgroundTaskSettings>();
        var scope = await shellHost.GetScopeAsync(context.Settings);
        await scope.UsingAsync(async current =>
        {
            var clock = current.ServiceProvider.GetRequiredService<ILocalClock>();
            var now = (await clock.GetLocalNowAsync()).DateTime;
            var started = (await clock.ConvertToLocalAsync(new DateTimeOffset(_started, TimeSpan.Zero))).DateTime;
            foreach (var task in current.ServiceProvider.GetServices<IBackgroundTask>())
            {
                var settings = await GetSettingsAsync(task, current.ServiceProvider);
                if (settings.Enable && GetSchedule(context.Settings.Name, settings, started).TryTake(settings.Schedule, now))
                {
                    due.Add(settings);
                }
            }
        });
        return due;
    }

    private static async Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task, IServiceProvider services)
    {
        foreach (var provider in services.GetServices<IBackgroundTaskSettingsProvider>())
        {
            if (await provider.GetSettingsAsync(task) is { } settings)
            {
                return settings;
            }
        }

        return task.GetDefaultSettings();
    }

    private TaskSchedule GetSchedule(string tenant, BackgroundTaskSettings settings, DateTime started)
    {
        lock (_schedules)
        {
            if (!_schedules.TryGetValue((tenant, settings.Name), out var schedule))
            {
                _schedules[(tenant, settings.Name)] = schedule = new TaskSchedule(started);
            }

            return schedule;
        }
    }

    private async Task RunTaskAsync(ShellSettings tenant, BackgroundTaskSettings settings, CancellationToken cancellationToken)
    {
        httpContextAccessor.HttpContext = BackgroundHttpContext.Create(tenant);
        try
        {
            var scope = await shellHost.GetScopeAsync(tenant);
            await scope.UsingAsync(async current =>
            {
                httpContextAccessor.HttpContext.RequestServices = current.ServiceProvider;
                if (settings.UsePipeline)
                {
                    await pipelines.EnsureAsync(current.ShellContext);
                }

                await RunTaskAsync(current, settings, cancellationToken);
            });
        }
        catch (Exception e) when (!e.IsFatal())
        {
            LogFailed(logger, e, settings.Name, tenant.Name);
        }
        finally
        {
            httpContextAccessor.HttpContext = null;
        }
    }

    private async Task RunTaskAsync(ShellScope scope, BackgroundTaskSettings settings, CancellationToken cancellationToken)
    {
        if (scope.ServiceProvider.GetServices<IBackgroundTask>().GetTaskByName(settings.Name) is not { } task)
        {
            return;
        }

        // Of several servers one runs the task; that another holds its lock is no failure.
        var (locker, locked) = settings.IsAtomic
            ? await scope.ServiceProvider.GetRequiredService<IDistributedLock>().TryAcquireLockAsync(
                $"{settings.Name}_BackgroundTask", TimeSpan.FromMilliseconds(settings.LockTimeout), TimeSpan.FromMilliseconds(settings.LockExpiration))
            : (null, true);
        if (!locked)
        {
            return;
        }

        await using var held = locker;
        var context = new BackgroundTaskEventContext(settings.Name, scope);
        var handlers = scope.ServiceProvider.GetServices<IBackgroundTaskEventHandler>().ToArray();
        await handlers.InvokeAsync((handler, run) => handler.ExecutingAsync(run, cancellationToken), context, logger);
        try
        {
            await task.DoWorkAsync(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception e)
        {
            context.Exception = e;
            throw;
        }
        finally
        {
            await handlers.InvokeAsync((handler, run) => handler.ExecutedAsync(run, cancellationToken), context, logger);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task '{Task}' of the tenant '{Tenant}' failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string task, string tenant);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Background tasks have stopped.")]
    private static partial void LogStopped(ILogger logger);
}

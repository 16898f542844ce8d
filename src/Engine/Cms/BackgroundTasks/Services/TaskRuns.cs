using System.Collections.Concurrent;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.BackgroundTasks.Services;

/// <summary>Keeps the last run of each task of the tenant.</summary>
internal sealed class TaskRuns(IClock clock) : IBackgroundTaskEventHandler
{
    private readonly ConcurrentDictionary<string, TaskRun> _runs = new(StringComparer.Ordinal);

    public TaskRun? Find(string name) => _runs.GetValueOrDefault(name);

    public Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
    {
        _runs[context.Name] = new TaskRun(clock.UtcNow, null, null);
        return Task.CompletedTask;
    }

    public Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken)
    {
        var started = _runs.GetValueOrDefault(context.Name)?.StartedUtc ?? clock.UtcNow;
        _runs[context.Name] = new TaskRun(started, clock.UtcNow, context.Exception?.Message);
        return Task.CompletedTask;
    }
}

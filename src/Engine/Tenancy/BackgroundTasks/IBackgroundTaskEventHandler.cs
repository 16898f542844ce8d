namespace OrchardCore.BackgroundTasks;

/// <summary>Told before and after a background task runs.</summary>
public interface IBackgroundTaskEventHandler
{
    Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);

    Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);
}

namespace OrchardCore.BackgroundTasks;

/// <summary>Work that a running tenant does on a schedule.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}

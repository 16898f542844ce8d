using Microsoft.Extensions.Primitives;

namespace OrchardCore.BackgroundTasks;

/// <summary>Overrides the settings that a task's attribute gives.</summary>
public interface IBackgroundTaskSettingsProvider
{
    IChangeToken ChangeToken { get; }

    Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task);
}

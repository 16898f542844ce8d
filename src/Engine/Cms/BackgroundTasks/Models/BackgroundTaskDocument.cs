using OrchardCore.Data.Documents;

namespace OrchardCore.BackgroundTasks.Models;

/// <summary>The settings that an administrator gave to tasks, by the task's name.</summary>
public class BackgroundTaskDocument : Document
{
    public Dictionary<string, BackgroundTaskSettings> Settings { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

using System.Reflection;

namespace OrchardCore.BackgroundTasks;

/// <summary>Names tasks, and reads what their attribute says.</summary>
public static class BackgroundTaskExtensions
{
    public static string GetTaskName(this IBackgroundTask task) => task.GetType().FullName!;

    public static IBackgroundTask? GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) =>
        tasks.LastOrDefault(task => task.GetTaskName() == name);

    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var name = task.GetTaskName();
        var attribute = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        return new BackgroundTaskSettings
        {
            Name = name,
            Title = attribute.Title.Length > 0 ? attribute.Title : name,
            Enable = attribute.Enable,
            Schedule = attribute.Schedule,
            Description = attribute.Description,
            LockTimeout = attribute.LockTimeout,
            LockExpiration = attribute.LockExpiration,
            UsePipeline = attribute.UsePipeline,
        };
    }
}

namespace OrchardCore.BackgroundTasks;

/// <summary>Describes a background task and when it runs.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class BackgroundTaskAttribute : Attribute
{
    public string Description { get; set; } = string.Empty;

    public bool Enable { get; set; } = true;

    public int LockExpiration { get; set; }

    public int LockTimeout { get; set; }

    public string Schedule { get; set; } = "*/5 * * * *";

    public string Title { get; set; } = string.Empty;

    public bool UsePipeline { get; set; }
}

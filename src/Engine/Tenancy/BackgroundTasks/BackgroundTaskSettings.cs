namespace OrchardCore.BackgroundTasks;

/// <summary>When and how a background task runs.</summary>
public class BackgroundTaskSettings
{
    public string Name { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public bool Enable { get; set; } = true;

    /// <summary>When the task runs, as a cron expression in the site's time zone. Every five minutes by default.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    public string Description { get; set; } = string.Empty;

    /// <summary>How long a run waits for the task's lock, in milliseconds. 0, no lock, by default.</summary>
    public int LockTimeout { get; set; }

    /// <summary>How long a run may hold the task's lock, in milliseconds. 0, no lock, by default.</summary>
    public int LockExpiration { get; set; }

    /// <summary>Whether only one instance at a time may run the task.</summary>
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;

    /// <summary>Whether the tenant's request pipeline is built first.</summary>
    public bool UsePipeline { get; set; }
}

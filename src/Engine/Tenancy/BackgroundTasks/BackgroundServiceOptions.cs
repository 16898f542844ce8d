namespace OrchardCore.Modules;

/// <summary>How often background tasks are looked at.</summary>
public class BackgroundServiceOptions
{
    public TimeSpan MinimumIdleTime { get; set; }

    public TimeSpan PollingTime { get; set; }

    public bool ShellWarmup { get; set; }
}

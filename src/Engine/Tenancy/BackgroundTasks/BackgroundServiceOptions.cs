namespace OrchardCore.Modules;

/// <summary>How often background tasks are looked at.</summary>
public class BackgroundServiceOptions
{
    public TimeSpan MinimumIdleTime { get; set; } = TimeSpan.FromSeconds(10);

    public TimeSpan PollingTime { get; set; } = TimeSpan.FromMinutes(1);

    public bool ShellWarmup { get; set; }
}

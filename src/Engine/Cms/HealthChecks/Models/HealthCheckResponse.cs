namespace OrchardCore.HealthChecks.Models;

/// <summary>What all checks say together.</summary>
public class HealthCheckResponse
{
    public string Status { get; set; } = string.Empty;

    public TimeSpan Duration { get; set; }

    public IEnumerable<HealthCheckEntry> HealthChecks { get; set; } = [];
}

namespace OrchardCore.HealthChecks.Models;

/// <summary>What one check says.</summary>
public class HealthCheckEntry
{
    public string Name { get; set; } = string.Empty;

    public string Status { get; set; } = string.Empty;

    public string? Description { get; set; }
}

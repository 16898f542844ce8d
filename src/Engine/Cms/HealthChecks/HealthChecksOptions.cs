namespace OrchardCore.HealthChecks;

/// <summary>Where monitors ask, from the configuration's section <c>OrchardCore_HealthChecks</c>.</summary>
public class HealthChecksOptions
{
    /// <summary>The path that tells whether the site lives; what checks say is told below it at <c>ready</c>. Default: <c>/health/live</c>.</summary>
    public string Url { get; set; } = "/health/live";

    /// <summary>Whether each check is named with its state. Default: no.</summary>
    public bool ShowDetails { get; set; }
}

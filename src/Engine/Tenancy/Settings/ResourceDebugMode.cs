namespace OrchardCore.Settings;

/// <summary>Which form of resources is served.</summary>
public enum ResourceDebugMode
{
    FromConfiguration = 0,
    Enabled = 1,
    Disabled = 2,
}

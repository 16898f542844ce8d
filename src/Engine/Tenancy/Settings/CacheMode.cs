namespace OrchardCore.Settings;

/// <summary>Whether cached fragments are used.</summary>
public enum CacheMode
{
    FromConfiguration = 0,
    Enabled = 1,
    DebugEnabled = 2,
    Disabled = 3,
}

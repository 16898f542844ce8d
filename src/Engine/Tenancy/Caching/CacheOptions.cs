namespace OrchardCore.Environment.Cache;

/// <summary>Whether fragments are cached.</summary>
public class CacheOptions
{
    public bool DebugMode { get; set; }

    public bool Enabled { get; set; }
}

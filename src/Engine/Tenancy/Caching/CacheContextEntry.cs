namespace OrchardCore.Environment.Cache;

/// <summary>A value that a cached fragment varies by.</summary>
public readonly struct CacheContextEntry(string key, string value)
{
    public string Key { get; init; } = key;

    public string Value { get; init; } = value;
}

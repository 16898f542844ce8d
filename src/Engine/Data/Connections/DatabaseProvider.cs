namespace OrchardCore.Data;

/// <summary>A database that a tenant can be set up on.</summary>
public class DatabaseProvider
{
    public bool HasConnectionString { get; set; }

    public bool HasTablePrefix { get; set; }

    public bool IsDefault { get; set; }

    public string Name { get; set; } = null!;

    public string? SampleConnectionString { get; set; }

    public string Value { get; set; } = null!;
}

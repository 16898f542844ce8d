namespace OrchardCore.Data.Migration.Records;

/// <summary>The version that one class of migrations has led to.</summary>
public class DataMigration
{
    public string DataMigrationClass { get; set; } = null!;

    public int? Version { get; set; }
}

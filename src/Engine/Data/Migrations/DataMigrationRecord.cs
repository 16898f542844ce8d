namespace OrchardCore.Data.Migration.Records;

/// <summary>The versions that a tenant's migrations have led to, as stored.</summary>
public class DataMigrationRecord
{
    public long Id { get; set; }

    public List<DataMigration> DataMigrations { get; set; } = [];
}

using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Brings the tables and documents of a feature from one version to the next.</summary>
public interface IDataMigration
{
    ISchemaBuilder SchemaBuilder { get; set; }
}

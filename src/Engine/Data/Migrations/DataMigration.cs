using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>The migrations of a feature: <c>CreateAsync</c>, <c>UpdateFrom1Async</c> and so on, each returning the version it leads to, and <c>UninstallAsync</c>.</summary>
public abstract class DataMigration : IDataMigration
{
    public ISchemaBuilder SchemaBuilder { get; set; } = null!;
}

namespace YesSql.Sql.Schema;

/// <summary>A change to the schema.</summary>
public interface ISchemaCommand
{
    string Name { get; }
}

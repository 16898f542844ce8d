namespace YesSql.Sql.Schema;

/// <summary>A change within a table.</summary>
public interface ITableCommand : ISchemaCommand { }

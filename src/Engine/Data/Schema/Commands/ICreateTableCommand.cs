namespace YesSql.Sql.Schema;

/// <summary>A table as it is being described.</summary>
public interface ICreateTableCommand : ISchemaCommand
{
    ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null);
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);
}

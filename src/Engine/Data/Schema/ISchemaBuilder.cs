using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Creates and changes tables within a transaction.</summary>
public interface ISchemaBuilder
{
    DbConnection Connection { get; }
    ISqlDialect Dialect { get; }
    ITableNameConvention TableNameConvention { get; }
    string TablePrefix { get; }
    bool ThrowOnError { get; }
    DbTransaction Transaction { get; }
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);
    Task DropMapIndexTableAsync(Type indexType, string? collection = null);
    Task DropReduceIndexTableAsync(Type indexType, string? collection = null);
    Task DropTableAsync(string name);
}

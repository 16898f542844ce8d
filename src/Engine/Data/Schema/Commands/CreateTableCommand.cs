using YesSql;
using YesSql.Sql.Schema;

namespace OrchardSite.Engine.Data.Schema;

/// <summary>A new table as a migration describes it.</summary>
internal sealed class CreateTableCommand(string name) : ICreateTableCommand
{
    private readonly List<ColumnCommand> _columns = [];

    public string Name => name;

    public ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null) =>
        Column(columnName, identityColumnSize == IdentityColumnSize.Int64 ? typeof(long) : typeof(int), column);

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) =>
        Column(columnName, typeof(T), column);

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        _columns.Add(command);
        return this;
    }

    internal string ToSql(ISqlDialect dialect, string? schema)
    {
        var parts = _columns.Select(column => column.ToSql(dialect)).ToList();
        var keys = _columns.Where(column => column is { IsPrimaryKey: true, IsIdentity: false }).ToList();
        if (keys.Count > 0)
        {
            parts.Add($"{dialect.PrimaryKeyString} ( {string.Join(", ", keys.Select(key => dialect.QuoteForColumnName(key.ColumnName)))} )");
        }

        return $"{dialect.CreateTableString} {dialect.QuoteForTableName(Name, schema)} ({string.Join(", ", parts)} )";
    }
}

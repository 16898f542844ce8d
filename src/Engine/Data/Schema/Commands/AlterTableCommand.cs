using OrchardSite.Engine.Data.Dialects;
using YesSql.Sql.Schema;

namespace OrchardSite.Engine.Data.Schema;

/// <summary>The changes to a table as a migration describes them, each a statement.</summary>
internal sealed class AlterTableCommand(string name, string indexPrefix, string? schema, IStoreDialect dialect) : IAlterTableCommand
{
    private readonly List<string> _statements = [];

    public string Name => name;

    internal IReadOnlyList<string> Statements => _statements;

    private string Table => dialect.QuoteForTableName(name, schema);

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        _statements.Add($"ALTER TABLE {Table} ADD COLUMN {command.ToSql(dialect)}");
    }

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var command = new ColumnCommand(Name, columnName, typeof(string));
        column?.Invoke(command);
        if (dialect.GetAlterColumnSql(Table, dialect.QuoteForColumnName(columnName), command.ToTypeName(dialect)) is { } statement)
        {
            _statements.Add(statement);
        }
    }

    public void CreateIndex(string indexName, params string[] columnNames) =>
        _statements.Add($"CREATE INDEX {QuoteIndex(indexName)} on {Table} ({string.Join(", ", columnNames.Select(dialect.QuoteForColumnName))})");

    public void DropColumn(string columnName) =>
        _statements.Add($"ALTER TABLE {Table} DROP COLUMN {dialect.QuoteForColumnName(columnName)}");

    public void DropIndex(string indexName) =>
        _statements.Add(dialect.GetDropIndexString(FormatIndex(indexName), name, schema));

    public void RenameColumn(string columnName, string newName) =>
        _statements.Add($"ALTER TABLE {Table} RENAME COLUMN {dialect.QuoteForColumnName(columnName)} TO {dialect.QuoteForColumnName(newName)}");

    private string QuoteIndex(string indexName) => dialect.QuoteForColumnName(FormatIndex(indexName));

    private string FormatIndex(string indexName) =>
        dialect.FormatIndexName(dialect.PrefixIndex ? indexPrefix + indexName : indexName);
}

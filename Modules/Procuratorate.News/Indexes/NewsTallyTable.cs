using YesSql.Sql;

namespace Procuratorate.News.Indexes;

/// <summary>Makes the table of <see cref="NewsTallyIndex"/> and counts what there is already: news that is saved again only changes a count.</summary>
/// <param name="schema">Where the table is made.</param>
/// <param name="schemaName">The database schema that the tenant's tables are in; null for the default one.</param>
public sealed class NewsTallyTable(ISchemaBuilder schema, string? schemaName)
{
    public async Task CreateAsync()
    {
        await schema.CreateReduceIndexTableAsync<NewsTallyIndex>(table => table
            .Column<string>(nameof(NewsTallyIndex.ColumnId), column => column.WithLength(26))
            .Column<int>(nameof(NewsTallyIndex.Count)));
        await schema.AlterIndexTableAsync<NewsTallyIndex>(table => table.CreateIndex("IDX_NewsTallyIndex_ColumnId", nameof(NewsTallyIndex.ColumnId)));
        await CountAsync();
    }

    private async Task CountAsync()
    {
        var columnId = schema.Dialect.QuoteForColumnName(nameof(NewsPartIndex.ColumnId));
        var published = schema.Dialect.QuoteForColumnName(nameof(NewsPartIndex.Published));
        await using var command = schema.Connection.CreateCommand();
        command.Transaction = schema.Transaction;
        command.CommandText = $"INSERT INTO {Table(typeof(NewsTallyIndex))} ({columnId}, {schema.Dialect.QuoteForColumnName(nameof(NewsTallyIndex.Count))})"
            + $" SELECT {columnId}, COUNT(*) FROM {Table(typeof(NewsPartIndex))} WHERE {published} = {schema.Dialect.GetSqlValue(true)} GROUP BY {columnId}";
        await command.ExecuteNonQueryAsync();
    }

    private string Table(Type index) =>
        schema.Dialect.QuoteForTableName(schema.TablePrefix + schema.TableNameConvention.GetIndexTable(index), schemaName);
}

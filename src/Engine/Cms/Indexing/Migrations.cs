using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql;
using YesSql.Sql;

namespace OrchardCore.Indexing;

/// <summary>The table of changes. Items that were there before it count as changed, so that an index made later has them.</summary>
internal sealed class Migrations(ISession session, IClock clock) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateTableAsync(nameof(RecordIndexingTask), table => table
            .Column<int>("Id", column => column.PrimaryKey().Identity())
            .Column<string>("RecordId", column => column.WithLength(26))
            .Column<string>("Category", column => column.WithLength(50))
            .Column<DateTime>("CreatedUtc", column => column.NotNull())
            .Column<int>("Type"));
        await SchemaBuilder.AlterTableAsync(nameof(RecordIndexingTask), table => table.CreateIndex("IDX_RecordIndexingTask_RecordId_Category", "RecordId", "Category"));
        await AddPresentItemsAsync();
        return 5;
    }

    private async Task AddPresentItemsAsync()
    {
        var items = Quote(session.Store.Configuration.TableNameConvention.GetIndexTable(typeof(ContentItemIndex), string.Empty));
        await using var command = SchemaBuilder.Connection.CreateCommand();
        command.Transaction = SchemaBuilder.Transaction;
        command.CommandText = $"insert into {Quote(nameof(RecordIndexingTask))} ({Column("RecordId")}, {Column("Category")}, {Column("CreatedUtc")}, {Column("Type")})"
            + $" select distinct {Column("ContentItemId")}, '{Core.IndexingConstants.ContentsIndexSource}', @CreatedUtc, {(int)RecordIndexingTaskTypes.Update}"
            + $" from {items} where {Column("Latest")} or {Column("Published")}";
        var created = command.CreateParameter();
        created.ParameterName = "@CreatedUtc";
        created.Value = SchemaBuilder.Dialect.TryConvert(clock.UtcNow);
        command.Parameters.Add(created);
        await command.ExecuteNonQueryAsync();
    }

    private string Quote(string table) => SchemaBuilder.Dialect.QuoteForTableName(SchemaBuilder.TablePrefix + table, session.Store.Configuration.Schema);

    private string Column(string name) => SchemaBuilder.Dialect.QuoteForColumnName(name);
}

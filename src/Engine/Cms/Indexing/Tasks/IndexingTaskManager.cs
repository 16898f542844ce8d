using System.Data.Common;
using System.Globalization;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Dialects;
using OrchardSite.Engine.Data.Sessions;
using YesSql;

namespace OrchardSite.Engine.Cms.Indexing.Tasks;

/// <summary>
/// Changes stand in a table beside the documents and are written in their transaction: an index that follows the table
/// never misses a change that was committed, and never hears of one that was not. A record has one row, its last change.
/// </summary>
internal sealed class IndexingTaskManager(ISession session, IClock clock) : IIndexingTaskManager
{
    private readonly HashSet<(string Record, string Category, RecordIndexingTaskTypes Type)> _written = [];
    private DbTransaction? _transaction;

    public async Task CreateTaskAsync(CreateIndexingTaskContext task)
    {
        var connection = await ((Session)session).BeginWriteAsync(CancellationToken.None);
        if (!ReferenceEquals(_transaction, connection.Transaction))
        {
            _transaction = connection.Transaction;
            _written.Clear();
            await TakeTurnAsync(connection);
        }

        // An item that is created, updated and published in one go raises several events; one row says as much.
        if (!_written.Add((task.RecordId, task.Category, task.Type)))
        {
            return;
        }

        _written.RemoveWhere(other => other.Record == task.RecordId && other.Category == task.Category && other.Type != task.Type);
        SqlParameterValue[] key = [new("@RecordId", task.RecordId), new("@Category", task.Category)];
        await connection.ExecuteAsync($"delete from {Table} where {Column("RecordId")} = @RecordId and {Column("Category")} = @Category", key, CancellationToken.None);
        await connection.ExecuteAsync(
            $"insert into {Table} ({Column("RecordId")}, {Column("Category")}, {Column("CreatedUtc")}, {Column("Type")}) values (@RecordId, @Category, @CreatedUtc, @Type)",
            [.. key, new("@CreatedUtc", Dialect.TryConvert(clock.UtcNow)), new("@Type", (int)task.Type)],
            CancellationToken.None);
    }

    public async Task<IEnumerable<RecordIndexingTask>> GetIndexingTasksAsync(long afterTaskId, int count, string category) =>
        await ((Session)session).RunAsync(
            (connection, token) => connection.ReadAsync(
                $"select {Column("Id")}, {Column("RecordId")}, {Column("CreatedUtc")}, {Column("Type")} from {Table}"
                + $" where {Column("Id")} > @Id and {Column("Category")} = @Category order by {Column("Id")} limit @Count",
                [new("@Id", afterTaskId), new("@Category", category), new("@Count", count)],
                reader => Read(reader, category),
                token),
            CancellationToken.None);

    /// <summary>How many changes there are, and how many of them up to the given one.</summary>
    internal async Task<(long Done, long All)> CountAsync(long lastTaskId, string category)
    {
        var counts = await ((Session)session).RunAsync(
            (connection, token) => connection.ReadAsync(
                $"select coalesce(sum(case when {Column("Id")} <= @Id then 1 else 0 end), 0), count(*) from {Table} where {Column("Category")} = @Category",
                [new("@Id", lastTaskId), new("@Category", category)],
                reader => (reader.GetInt64(0), reader.GetInt64(1)),
                token),
            CancellationToken.None);
        return counts[0];
    }

    /// <summary>Where several write at once, ids are to become visible in their order, or one that follows them would pass over a late one.</summary>
    private async Task TakeTurnAsync(StatementConnection connection)
    {
        if (!Dialect.SingleWriter)
        {
            await connection.ExecuteAsync($"lock table {Table} in share row exclusive mode", [], CancellationToken.None);
        }
    }

    private IStoreDialect Dialect => ((Session)session).Owner.Dialect;

    private string Table => Dialect.QuoteForTableName(
        session.Store.Configuration.TablePrefix + nameof(RecordIndexingTask), session.Store.Configuration.Schema);

    private string Column(string name) => Dialect.QuoteForColumnName(name);

    private static RecordIndexingTask Read(DbDataReader reader, string category) => new()
    {
        Id = reader.GetInt64(0),
        RecordId = reader.GetString(1),
        CreatedUtc = Convert.ToDateTime(reader.GetValue(2), CultureInfo.InvariantCulture),
        Type = (RecordIndexingTaskTypes)Convert.ToInt32(reader.GetValue(3), CultureInfo.InvariantCulture),
        Category = category,
    };
}

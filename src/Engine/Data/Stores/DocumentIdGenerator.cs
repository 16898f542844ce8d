using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>
/// Counts on from the highest id of a collection. Another process or a store about to be replaced may count on the same table;
/// the session notices when it inserts and takes the next free id, see <see cref="Skip"/>.
/// </summary>
internal sealed class DocumentIdGenerator : IIdGenerator
{
    private readonly ConcurrentDictionary<string, Counter> _counters = new(StringComparer.Ordinal);

    public Task InitializeAsync(IStore store, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task InitializeCollectionAsync(IConfiguration configuration, string collection, CancellationToken cancellationToken = default)
    {
        var table = configuration.TablePrefix + configuration.TableNameConvention.GetDocumentTable(collection);
        var dialect = configuration.SqlDialect;
        await using var connection = configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT MAX({dialect.QuoteForColumnName("Id")}) FROM {dialect.QuoteForTableName(table, configuration.Schema)}";
        Skip(collection, await ReadAsync(command, cancellationToken));
    }

    public Task<long> GetNextIdAsync(string collection, CancellationToken cancellationToken = default) =>
        _counters.TryGetValue(collection, out var counter)
            ? Task.FromResult(Interlocked.Increment(ref counter.Value))
            : throw new InvalidOperationException($"The collection '{collection}' is not one of the store's.");

    /// <summary>Goes on after an id that turned out to be taken.</summary>
    internal void Skip(string collection, long taken)
    {
        var counter = _counters.GetOrAdd(collection, _ => new Counter());
        var current = Interlocked.Read(ref counter.Value);
        while (current < taken)
        {
            var seen = Interlocked.CompareExchange(ref counter.Value, taken, current);
            current = seen == current ? taken : seen;
        }
    }

    private static async Task<long> ReadAsync(DbCommand command, CancellationToken cancellationToken) =>
        await command.ExecuteScalarAsync(cancellationToken) is { } value and not DBNull
            ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
            : 0;

    private sealed class Counter
    {
        public long Value;
    }
}

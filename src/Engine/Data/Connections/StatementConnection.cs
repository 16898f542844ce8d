using System.Data;
using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>An open connection with the statements that were prepared on it. Each statement that runs is logged at the level Trace.</summary>
internal sealed partial class StatementConnection(DbConnection connection, ILogger logger) : IDisposable, IAsyncDisposable
{
    /// <summary>Enough for the statements that a tenant runs all day; beyond it they are prepared each time.</summary>
    private const int MaxStatements = 256;

    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    public DbTransaction? Transaction { get; set; }

    public async Task<int> ExecuteAsync(string sql, IReadOnlyList<SqlParameterValue> parameters, CancellationToken cancellationToken)
    {
        var command = Prepare(sql, parameters, out var isCached);
        try
        {
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        finally
        {
            await ReleaseAsync(command, isCached);
        }
    }

    public async Task<object?> ScalarAsync(string sql, IReadOnlyList<SqlParameterValue> parameters, CancellationToken cancellationToken)
    {
        var command = Prepare(sql, parameters, out var isCached);
        try
        {
            var value = await command.ExecuteScalarAsync(cancellationToken);
            return value is DBNull ? null : value;
        }
        finally
        {
            await ReleaseAsync(command, isCached);
        }
    }

    /// <summary>Reads all rows before returning, so that one session never has two open readers.</summary>
    public async Task<List<TRow>> ReadAsync<TRow>(string sql, IReadOnlyList<SqlParameterValue> parameters, Func<DbDataReader, TRow> read, CancellationToken cancellationToken)
    {
        var command = Prepare(sql, parameters, out var isCached);
        try
        {
            var rows = new List<TRow>();
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        finally
        {
            await ReleaseAsync(command, isCached);
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Transaction?.Dispose();
        connection.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        _commands.Clear();
        await connection.DisposeAsync();
    }

    private DbCommand Prepare(string sql, IReadOnlyList<SqlParameterValue> parameters, out bool isCached)
    {
        LogStatement(logger, sql);
        if (_commands.TryGetValue(sql, out var command) && command.Parameters.Count == parameters.Count)
        {
            isCached = true;
            foreach (var parameter in parameters)
            {
                command.Parameters[parameter.Name].Value = parameter.Value ?? DBNull.Value;
            }
        }
        else
        {
            command = Create(sql, parameters);
            isCached = _commands.Count < MaxStatements && _commands.TryAdd(sql, command);
        }

        command.Transaction = Transaction;
        return command;
    }

    private DbCommand Create(string sql, IReadOnlyList<SqlParameterValue> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            var added = command.CreateParameter();
            added.ParameterName = parameter.Name;
            added.Value = parameter.Value ?? DBNull.Value;
            command.Parameters.Add(added);
        }

        return command;
    }

    private static ValueTask ReleaseAsync(DbCommand command, bool isCached)
    {
        if (!isCached)
        {
            return command.DisposeAsync();
        }

        command.Transaction = null;
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Trace, Message = "SQL: {Sql}")]
    private static partial void LogStatement(ILogger logger, string sql);
}

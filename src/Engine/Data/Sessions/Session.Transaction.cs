using System.Data;
using System.Data.Common;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>The session's connection, its transaction, and the writer gate.</summary>
internal sealed partial class Session
{
    private StatementConnection? _connection;
    private bool _holdsGate;

    public DbTransaction? CurrentTransaction => _connection?.Transaction;

    public async Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        _connection ??= await store.Connections.RentAsync(cancellationToken);
        return _connection.Connection;
    }

    public async Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) =>
        (await BeginWriteAsync(cancellationToken)).Transaction!;

    public async Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default) =>
        (await BeginWriteAsync(cancellationToken, isolationLevel)).Transaction!;

    /// <summary>Runs statements that only read: in the session's transaction if it has one, else on a pooled connection.</summary>
    internal async Task<TResult> RunAsync<TResult>(Func<StatementConnection, CancellationToken, Task<TResult>> read, CancellationToken cancellationToken)
    {
        CheckUsable();
        if (_connection is not null)
        {
            return await read(_connection, cancellationToken);
        }

        var connection = await store.Connections.RentAsync(cancellationToken);
        try
        {
            return await read(connection, cancellationToken);
        }
        finally
        {
            await store.Connections.ReturnAsync(connection);
        }
    }

    /// <summary>As <see cref="RunAsync"/>, for several statements that must see the same moment.</summary>
    internal Task<TResult> RunTogetherAsync<TResult>(Func<StatementConnection, CancellationToken, Task<TResult>> read, CancellationToken cancellationToken) =>
        RunAsync(
            async (connection, token) =>
            {
                if (connection.Transaction is not null)
                {
                    return await read(connection, token);
                }

                await using var transaction = store.Dialect.BeginRead(connection.Connection);
                connection.Transaction = transaction;
                try
                {
                    return await read(connection, token);
                }
                finally
                {
                    connection.Transaction = null;
                }
            },
            cancellationToken);

    internal async Task<StatementConnection> BeginWriteAsync(CancellationToken cancellationToken, IsolationLevel isolationLevel = IsolationLevel.Unspecified)
    {
        CheckUsable();
        if (_connection?.Transaction is not null)
        {
            return _connection;
        }

        if (_isCancelled)
        {
            throw new InvalidOperationException("The session was cancelled and writes nothing any more.");
        }

        if (store.Dialect.SingleWriter)
        {
            await store.WriterGate.EnterAsync(cancellationToken);
            _holdsGate = true;
        }

        try
        {
            _connection ??= await store.Connections.RentAsync(cancellationToken);
            _connection.Transaction = store.Dialect.BeginWrite(_connection.Connection, isolationLevel);
            return _connection;
        }
        catch (Exception exception)
        {
            if (_holdsGate && exception is DbException database && SqliteFailure.IsAway(database))
            {
                store.WriterGate.NoteBusy();
            }

            await ReleaseAsync();
            throw;
        }
    }

    /// <summary>Rolls back what was not committed and gives the connection and the gate back.</summary>
    private async Task ReleaseAsync()
    {
        var connection = _connection;
        _connection = null;
        try
        {
            if (connection is not null)
            {
                await EndTransactionAsync(connection);
                await store.Connections.ReturnAsync(connection);
            }
        }
        finally
        {
            LeaveGate();
        }
    }

    private void LeaveGate()
    {
        if (_holdsGate)
        {
            _holdsGate = false;
            store.WriterGate.Leave();
        }
    }

    private static async Task EndTransactionAsync(StatementConnection connection)
    {
        if (connection.Transaction is { } transaction)
        {
            await transaction.DisposeAsync();
            connection.Transaction = connection.Connection.State == ConnectionState.Open ? null : transaction;
        }
    }
}

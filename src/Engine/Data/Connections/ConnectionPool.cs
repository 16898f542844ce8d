using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using YesSql;

namespace OrchardSite.Engine.Data.Connections;

/// <summary>Keeps a few connections open, with their prepared statements, for the next who needs one.</summary>
/// <param name="factory">Makes the connections.</param>
/// <param name="maxIdle">How many stay open while nobody needs them.</param>
/// <param name="logger">Is told each statement.</param>
internal sealed class ConnectionPool(IConnectionFactory factory, int maxIdle, ILogger logger) : IDisposable, IAsyncDisposable
{
    private readonly ConcurrentQueue<StatementConnection> _idle = new();
    private volatile bool _isDisposed;

    public async ValueTask<StatementConnection> RentAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_idle.TryDequeue(out var connection))
        {
            await CheckAsync(connection);
            return connection;
        }

        var created = factory.CreateConnection();
        try
        {
            await created.OpenAsync(cancellationToken);
            return new StatementConnection(created, logger);
        }
        catch
        {
            await created.DisposeAsync();
            throw;
        }
    }

    public async ValueTask ReturnAsync(StatementConnection connection)
    {
        if (_isDisposed || _idle.Count >= maxIdle || connection.Transaction is not null)
        {
            await connection.DisposeAsync();
            return;
        }

        _idle.Enqueue(connection);
        if (_isDisposed)
        {
            await DisposeIdleAsync();
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryDequeue(out var connection))
        {
            connection.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return DisposeIdleAsync();
    }

    private static async ValueTask CheckAsync(StatementConnection connection)
    {
        if (connection.Connection is not SqliteConnection file)
        {
            return;
        }

        try
        {
            SqliteFileCheck.EnsureInPlace(file);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async ValueTask DisposeIdleAsync()
    {
        while (_idle.TryDequeue(out var connection))
        {
            await connection.DisposeAsync();
        }
    }
}

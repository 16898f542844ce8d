using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A unit of work over a store: what is saved and deleted through it is written in one transaction.</summary>
public interface ISession : IAsyncDisposable, IDisposable
{
    DbTransaction? CurrentTransaction { get; }
    IStore Store { get; }
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);
    /// <summary>Begins at a level of isolation, or stays in the transaction that has begun. SQLite has one level: serializable.</summary>
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);
    Task CancelAsync();
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);
    void Delete(object item, string? collection = null);
    void Detach(IEnumerable<object> entries, string? collection = null);
    void Detach(object item, string? collection = null);
    void DetachAll(string? collection = null);
    /// <summary>Runs a query that is composed once.</summary>
    IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null)
        where T : class;

    Task FlushAsync(CancellationToken cancellationToken = default);
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class;
    bool Import(object item, long id, long version, string? collection = null);
    IQuery Query(string? collection = null);
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);
    Task ResetAsync();
    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default);
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}

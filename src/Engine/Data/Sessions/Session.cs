using OrchardSite.Engine.Data.Queries;
using OrchardSite.Engine.Data.Stores;
using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>
/// A unit of work. It reads on pooled connections and takes the store's writer gate with its first write;
/// from then on it keeps one connection, whose transaction holds documents and indexes together, until it is committed or cancelled.
/// Here is what it knows and does with it; the connection and the transaction are in <c>Session.Transaction.cs</c>.
/// </summary>
internal sealed partial class Session(Store store, bool withTracking) : ISession
{
    private readonly Dictionary<string, IdentityMap> _maps = new(StringComparer.Ordinal);
    private readonly List<IIndexProvider> _providers = [];
    private readonly Dictionary<(Type, string), IndexDescriptor[]> _descriptors = [];
    private bool _isCancelled;
    private bool _isFlushing;
    private bool _isDisposed;

    public IStore Store => store;

    internal Store Owner => store;

    internal bool IsTracking => withTracking;

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        CheckUsable();
        var map = GetMap(collection);
        if (!map.TryGet(obj, out var entity))
        {
            entity = await AttachAsync(map, obj, cancellationToken);
        }
        else if (entity.State != EntityState.New)
        {
            map.Enqueue(entity, EntityState.Updated);
        }

        entity.CheckConcurrency |= checkConcurrency || store.Configuration.ConcurrentTypes.Contains(obj.GetType());
    }

    public void Delete(object item, string? collection = null)
    {
        CheckUsable();
        var map = GetMap(collection);
        if (!map.TryGet(item, out var entity))
        {
            var id = store.GetIdAccessor(item.GetType())?.Get(item) ?? 0;
            entity = id > 0
                ? map.Add(id, item)
                : throw new InvalidOperationException($"The '{item.GetType()}' cannot be deleted: it was not read from this session and has no id.");
        }

        if (entity.State == EntityState.New)
        {
            map.Remove(entity);
            return;
        }

        map.Enqueue(entity, EntityState.Deleted);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        CheckUsable();
        var map = GetMap(collection);
        if (map.TryGet(item, out _))
        {
            return false;
        }

        var known = id > 0 ? id : store.GetIdAccessor(item.GetType())?.Get(item) ?? 0;
        if (known <= 0)
        {
            throw new InvalidOperationException($"The '{item.GetType()}' cannot be imported: its id is not known.");
        }

        map.Add(known, item).Stored = new Document
        {
            Id = known,
            Type = store.TypeNames[item.GetType()],
            Content = "",
            Version = version > 0 ? version : store.GetVersionAccessor(item.GetType())?.Get(item) ?? 0,
        };
        return true;
    }

    public void Detach(object item, string? collection = null)
    {
        var map = GetMap(collection);
        if (map.TryGet(item, out var entity))
        {
            map.Remove(entity);
        }
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public void DetachAll(string? collection = null) => GetMap(collection).Clear();

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class
    {
        CheckUsable();
        return ids.Length == 0 ? [] : await new DocumentReader(this, GetMap(collection)).ReadAsync<T>(ids, cancellationToken);
    }

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null)
        where T : class => store.CompiledQueries.Apply(compiledQuery, Query(collection).For<T>());

    public IQuery Query(string? collection = null) => new Query(this, collection ?? "");

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            provider.CollectionName ??= collection ?? "";
            _providers.Add(provider);
        }

        _descriptors.Clear();
        return this;
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        if (_isFlushing || _isCancelled)
        {
            return;
        }

        _isFlushing = true;
        try
        {
            foreach (var map in _maps.Values.ToArray())
            {
                await new SessionFlush(this, map).RunAsync(cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            _isFlushing = false;
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        await FlushAsync(cancellationToken);
        try
        {
            if (_connection?.Transaction is { } transaction && !_isCancelled)
            {
                await transaction.CommitAsync(cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }

        await ReleaseAsync();
        foreach (var map in _maps.Values)
        {
            map.Settle();
        }
    }

    public async Task CancelAsync()
    {
        _isCancelled = true;
        foreach (var map in _maps.Values)
        {
            map.Clear();
        }

        await ReleaseAsync();
    }

    public async Task ResetAsync()
    {
        await CancelAsync();
        _isCancelled = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            await ReleaseAsync();
        }
    }

    /// <summary>Rolls back what was not committed, by the driver's own synchronous way.</summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        var connection = _connection;
        _connection = null;
        try
        {
            connection?.Dispose();
        }
        finally
        {
            LeaveGate();
        }
    }

    internal IdentityMap GetMap(string? collection)
    {
        var name = collection ?? "";
        if (!_maps.TryGetValue(name, out var map))
        {
            _maps[name] = map = new IdentityMap(name);
        }

        return map;
    }

    internal IndexDescriptor[] Describe(Type type, string collection)
    {
        if (!_descriptors.TryGetValue((type, collection), out var descriptors))
        {
            descriptors = [.. store.Describe(type, collection), .. Stores.Store.Describe(_providers, type, collection)];
            _descriptors[(type, collection)] = descriptors;
        }

        return descriptors;
    }

    private async Task<SessionEntity> AttachAsync(IdentityMap map, object obj, CancellationToken cancellationToken)
    {
        var accessor = store.GetIdAccessor(obj.GetType());
        var id = accessor?.Get(obj) ?? 0;
        if (id > 0)
        {
            var existing = map.Add(id, obj);
            map.Enqueue(existing, EntityState.Updated);
            return existing;
        }

        id = await store.Configuration.IdGenerator.GetNextIdAsync(map.Collection, cancellationToken);
        accessor?.Set(obj, id);
        var added = map.Add(id, obj);
        map.Enqueue(added, EntityState.New);
        return added;
    }

    private void CheckUsable() => ObjectDisposedException.ThrowIf(_isDisposed, this);
}

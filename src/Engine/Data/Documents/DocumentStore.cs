using OrchardCore.Data.Documents;
using YesSql;

namespace OrchardSite.Engine.Data.Documents;

/// <summary>
/// Keeps documents of which a tenant has one in the session of the scope, and tells of the end of that session.
/// The changes of a scope are committed through it, so that whoever holds a document in memory hears of it.
/// </summary>
internal sealed class DocumentStore(ISession session) : IDocumentStore
{
    private readonly Dictionary<Type, object> _loaded = [];
    private readonly Dictionary<Type, Func<Task<int>>> _created = [];
    private readonly List<DocumentStoreCommitSuccessDelegate> _afterSuccess = [];
    private readonly List<DocumentStoreCommitFailureDelegate> _afterFailure = [];

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (_loaded.TryGetValue(typeof(T), out var loaded))
        {
            return (T)loaded;
        }

        var document = await session.Query<T>().FirstOrDefaultAsync();
        if (document is null)
        {
            document = await CreateAsync(factoryAsync);
            _created[typeof(T)] = () => session.Query<T>().CountAsync();
        }

        _loaded[typeof(T)] = document;
        return document;
    }

    /// <summary>Gives the document as it is stored, which may be shared; or as this scope has changed it, which may not.</summary>
    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new()
    {
        if (_loaded.TryGetValue(typeof(T), out var loaded))
        {
            return (false, (T)loaded);
        }

        if (await session.Query<T>().FirstOrDefaultAsync() is not { } document)
        {
            return (true, await CreateAsync(factoryAsync));
        }

        session.Detach(document);
        return (true, document);
    }

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        await session.SaveAsync(document!, checkConcurrency);
        _loaded[typeof(T)] = document!;
        AfterCommitSuccess<T>(() => updateCache(document));
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _afterSuccess.Add(afterCommit);

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => _afterFailure.Add(afterCommit);

    public async Task CommitAsync()
    {
        try
        {
            await CheckCreatedAsync();
            await session.SaveChangesAsync();
        }
        catch (Exception e)
        {
            await FailAsync(e);
            throw e is ConcurrencyException
                ? new DocumentStoreCommitException("The changes were not written: a document was changed by someone else meanwhile.", e)
                : new DocumentStoreCommitException("The changes could not be written.", e);
        }

        await SucceedAsync();
    }

    public async Task CancelAsync()
    {
        await session.CancelAsync();
        await FailAsync(new OperationCanceledException("The changes were cancelled."));
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync)
        where T : class, new() => (factoryAsync is null ? null : await factoryAsync()) ?? new T();

    /// <summary>Two scopes that both found no document may both make one: the second, holding the write lock, sees the first's.</summary>
    private async Task CheckCreatedAsync()
    {
        foreach (var (type, countAsync) in _created)
        {
            if (_loaded.TryGetValue(type, out var document) && await countAsync() > 1)
            {
                await session.CancelAsync();
                throw new ConcurrencyException(new YesSql.Document { Type = document.GetType().FullName! });
            }
        }
    }

    private async Task SucceedAsync()
    {
        var callbacks = _afterSuccess.ToArray();
        Forget();
        foreach (var callback in callbacks)
        {
            await callback();
        }
    }

    private async Task FailAsync(Exception exception)
    {
        var callbacks = _afterFailure.ToArray();
        Forget();
        foreach (var callback in callbacks)
        {
            await callback(exception);
        }
    }

    /// <summary>What was committed is shared from now on; this scope reads its own copies again.</summary>
    private void Forget()
    {
        session.Detach(_loaded.Values);
        _loaded.Clear();
        _created.Clear();
        _afterSuccess.Clear();
        _afterFailure.Clear();
    }
}

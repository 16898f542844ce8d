namespace OrchardCore.Data.Documents;

/// <summary>Loads and stores documents within a unit of work.</summary>
public interface IDocumentStore
{
    void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit);

    void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit);

    Task CancelAsync();

    Task CommitAsync();

    Task<ValueTuple<bool, T>> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new();

    Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null)
        where T : class, new();

    Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false);
}

using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing;

/// <summary>Keeps the changes that indexes follow.</summary>
public interface IIndexingTaskManager
{
    /// <summary>Writes down a change, in the transaction that changes the record.</summary>
    Task CreateTaskAsync(CreateIndexingTaskContext task);

    /// <summary>The changes after a given one, the oldest first.</summary>
    Task<IEnumerable<RecordIndexingTask>> GetIndexingTasksAsync(long afterTaskId, int count, string category);
}

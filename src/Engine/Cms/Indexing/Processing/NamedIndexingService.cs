using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Indexing.Models;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;

namespace OrchardCore.Indexing.Core;

/// <summary>Has the indexes of one category follow its changes, in batches, one process at a time.</summary>
public abstract partial class NamedIndexingService
{
    protected readonly string Name;
    protected readonly ILogger Logger;

    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(5);

    private readonly IIndexProfileStore _indexProfileStore;
    private readonly IIndexingTaskManager _indexingTaskManager;
    private readonly IEnumerable<IDocumentIndexHandler> _documentIndexHandlers;
    private readonly IServiceProvider _serviceProvider;

    protected NamedIndexingService(
        string name,
        IIndexProfileStore indexProfileStore,
        IIndexingTaskManager indexingTaskManager,
        IEnumerable<IDocumentIndexHandler> documentIndexHandlers,
        IServiceProvider serviceProvider,
        ILogger logger)
    {
        Name = name;
        Logger = logger;
        _indexProfileStore = indexProfileStore;
        _indexingTaskManager = indexingTaskManager;
        _documentIndexHandlers = documentIndexHandlers;
        _serviceProvider = serviceProvider;
    }

    /// <summary>Changes that are written to an index in one go.</summary>
    protected virtual int BatchSize => 500;

    public async Task ProcessRecordsForAllIndexesAsync() =>
        await ProcessAsync([.. await _indexProfileStore.GetByTypeAsync(Name)]);

    public async Task ProcessRecordsAsync(IEnumerable<string> indexIds)
    {
        var wanted = indexIds.ToHashSet(StringComparer.OrdinalIgnoreCase);
        await ProcessAsync([.. (await _indexProfileStore.GetByTypeAsync(Name)).Where(profile => wanted.Contains(profile.Id))]);
    }

    /// <summary>Reads what a batch is about, once for all indexes.</summary>
    protected virtual Task BeforeProcessingTasksAsync(IEnumerable<RecordIndexingTask> tasks, IEnumerable<IndexProfileEntryContext> contexts) => Task.CompletedTask;

    /// <summary>The record as the index should have it; null when it should not.</summary>
    protected abstract Task<BuildDocumentIndexContext?> GetBuildDocumentIndexAsync(IndexProfileEntryContext entry, RecordIndexingTask task);

    /// <summary>Whether the record belongs in the index.</summary>
    protected virtual ValueTask<bool> ShouldTrackDocumentAsync(BuildDocumentIndexContext buildIndexContext, IndexProfileEntryContext entry, RecordIndexingTask task) =>
        ValueTask.FromResult(true);

    private async Task ProcessAsync(IndexProfile[] profiles)
    {
        if (profiles.Length == 0)
        {
            return;
        }

        // Two that follow at once could write an older state over a newer one.
        var (locker, locked) = await _serviceProvider.GetRequiredService<IDistributedLock>().TryAcquireLockAsync($"Indexing:{Name}", _longestWait);
        if (!locked)
        {
            return;
        }

        await using (locker)
        {
            var entries = await GetEntriesAsync(profiles);
            while (entries.Count > 0)
            {
                entries = await ProcessBatchAsync(entries);
            }
        }
    }

    private async Task<List<IndexProfileEntryContext>> GetEntriesAsync(IndexProfile[] profiles)
    {
        var entries = new List<IndexProfileEntryContext>();
        foreach (var profile in profiles)
        {
            if (_serviceProvider.GetKeyedService<IDocumentIndexManager>(profile.ProviderName) is { } manager)
            {
                entries.Add(new IndexProfileEntryContext(profile, manager, await manager.GetLastTaskIdAsync(profile)));
            }
            else
            {
                LogNoProvider(Logger, profile.Name, profile.ProviderName);
            }
        }

        return entries;
    }

    /// <summary>Returns the indexes that may have more to do, as far as they have come.</summary>
    private async Task<List<IndexProfileEntryContext>> ProcessBatchAsync(List<IndexProfileEntryContext> entries)
    {
        var tasks = (await _indexingTaskManager.GetIndexingTasksAsync(entries.Min(entry => entry.LastTaskId), BatchSize, Name)).ToArray();
        if (tasks.Length == 0)
        {
            return [];
        }

        await BeforeProcessingTasksAsync(tasks, entries);
        var remaining = new List<IndexProfileEntryContext>();
        foreach (var entry in entries)
        {
            if (await WriteAsync(entry, tasks))
            {
                remaining.Add(new IndexProfileEntryContext(entry.IndexProfile, entry.DocumentIndexManager, Math.Max(entry.LastTaskId, tasks[^1].Id)));
            }
        }

        return remaining;
    }

    private async Task<bool> WriteAsync(IndexProfileEntryContext entry, RecordIndexingTask[] tasks)
    {
        var documents = new List<DocumentIndex>();
        var gone = new List<string>();
        foreach (var task in tasks.Where(task => task.Id > entry.LastTaskId))
        {
            if (await BuildAsync(entry, task) is { } document)
            {
                documents.Add(document);
            }
            else
            {
                gone.Add(task.RecordId);
            }
        }

        if (documents.Count == 0 && gone.Count == 0)
        {
            return true;
        }

        var profile = entry.IndexProfile;
        if ((gone.Count > 0 && !await entry.DocumentIndexManager.DeleteDocumentsAsync(profile, gone))
            || (documents.Count > 0 && !await entry.DocumentIndexManager.AddOrUpdateDocumentsAsync(profile, documents)))
        {
            LogNotWritten(Logger, profile.Name);
            return false;
        }

        await entry.DocumentIndexManager.SetLastTaskIdAsync(profile, tasks[^1].Id);
        await _documentIndexHandlers.InvokeAsync(handler => handler.DocumentsDeletedAsync(profile, gone), Logger);
        await _documentIndexHandlers.InvokeAsync(handler => handler.DocumentsAddedOrUpdatedAsync(profile, documents), Logger);
        return true;
    }

    private async Task<DocumentIndex?> BuildAsync(IndexProfileEntryContext entry, RecordIndexingTask task)
    {
        if (task.Type == RecordIndexingTaskTypes.Delete
            || await GetBuildDocumentIndexAsync(entry, task) is not { } context
            || !await ShouldTrackDocumentAsync(context, entry, task))
        {
            return null;
        }

        await _documentIndexHandlers.InvokeAsync(handler => handler.BuildIndexAsync(context), Logger);
        return context.DocumentIndex;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index '{Index}' is of the provider '{Provider}', which is not there.")]
    private static partial void LogNoProvider(ILogger logger, string index, string provider);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index '{Index}' could not be written; it stays where it is until the next time.")]
    private static partial void LogNotWritten(ILogger logger, string index);
}

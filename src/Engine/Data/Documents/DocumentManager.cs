using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Data.Documents;

/// <summary>
/// Holds the one document of a type in memory for all scopes of a tenant. A scope that changes it works on a copy of its own,
/// which takes the place of the shared one when it is committed; the scope itself sees its copy before that.
/// </summary>
internal sealed class DocumentManager<TDocument>(IIdGenerator idGenerator) : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    private readonly Lock _lock = new();
    private TDocument? _shared;
    private int _generation;

    private static IDocumentStore Store =>
        ShellScope.Services?.GetRequiredService<IDocumentStore>()
        ?? throw new InvalidOperationException($"The document '{typeof(TDocument)}' is read outside of a shell scope.");

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var document = await Store.GetOrCreateMutableAsync(factoryAsync);
        if (document == Volatile.Read(ref _shared))
        {
            throw new InvalidOperationException($"The factory of the document '{typeof(TDocument)}' gave the shared one, which must not be changed.");
        }

        document.IsReadOnly = false;
        return document;
    }

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (ShellScope.Get<TDocument>(this) is { } own)
        {
            return own;
        }

        if (Volatile.Read(ref _shared) is { } shared)
        {
            return shared;
        }

        var generation = Volatile.Read(ref _generation);
        var (isShareable, document) = await Store.GetOrCreateImmutableAsync(factoryAsync);
        return isShareable ? Share(document, generation) : document;
    }

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly || document == Volatile.Read(ref _shared))
        {
            throw new InvalidOperationException($"The document '{typeof(TDocument)}' is the shared one; load it for change first.");
        }

        document.Identifier = idGenerator.GenerateUniqueId();
        var store = Store;
        await store.UpdateAsync(document, committed => ReplaceAsync(committed, afterUpdateAsync), checkConcurrency: true);
        store.AfterCommitFailure<TDocument>(_ =>
        {
            ShellScope.Set(this, null);
            return Task.CompletedTask;
        });
        ShellScope.Set(this, document);
    }

    private async Task ReplaceAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync)
    {
        document.IsReadOnly = true;
        lock (_lock)
        {
            _generation++;
            _shared = document;
        }

        ShellScope.Set(this, null);
        if (afterUpdateAsync is not null)
        {
            await afterUpdateAsync(document);
        }
    }

    /// <summary>Shares what was read, unless a commit came in between: then what was read may be the older one.</summary>
    private TDocument Share(TDocument document, int generation)
    {
        document.IsReadOnly = true;
        lock (_lock)
        {
            if (_generation == generation)
            {
                _shared ??= document;
                return _shared;
            }

            return _shared ?? document;
        }
    }
}

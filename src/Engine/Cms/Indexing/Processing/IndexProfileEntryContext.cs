using OrchardCore.Indexing.Models;

namespace OrchardCore.Indexing.Core;

/// <summary>An index that follows changes, and how far it had come.</summary>
public sealed class IndexProfileEntryContext(IndexProfile indexProfile, IDocumentIndexManager documentIndexManager, long lastTaskId)
{
    public readonly IndexProfile IndexProfile = indexProfile;
    public readonly IDocumentIndexManager DocumentIndexManager = documentIndexManager;

    public long LastTaskId { get; } = lastTaskId;
}

using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>The typed definitions of a tenant, built again when the stored ones have changed.</summary>
internal sealed class ContentDefinitionCache
{
    private volatile DefinitionSnapshot? _snapshot;

    public DefinitionSnapshot Get(ContentDefinitionRecord record, DefinitionReader reader)
    {
        var snapshot = _snapshot;

        if (snapshot is null || !snapshot.IsOf(record))
        {
            _snapshot = snapshot = new DefinitionSnapshot(record, reader);
        }

        return snapshot;
    }
}

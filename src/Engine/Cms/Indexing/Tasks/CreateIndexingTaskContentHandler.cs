using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.Indexing.Tasks;

/// <summary>Tells the indexes what happens to content items.</summary>
internal sealed class CreateIndexingTaskContentHandler(ContentChanges changes) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => changes.WriteAsync(context.ContentItem.ContentItemId, RecordIndexingTaskTypes.Update);

    public override Task UpdatedAsync(UpdateContentContext context) => changes.WriteAsync(context.ContentItem.ContentItemId, RecordIndexingTaskTypes.Update);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => changes.WriteAsync(context.ContentItem.ContentItemId, RecordIndexingTaskTypes.Update);

    public override Task PublishedAsync(PublishContentContext context) => changes.WriteAsync(context.ContentItem.ContentItemId, RecordIndexingTaskTypes.Update);

    public override Task UnpublishedAsync(PublishContentContext context) => changes.WriteAsync(context.ContentItem.ContentItemId, RecordIndexingTaskTypes.Update);

    // A discarded draft leaves the published version in the index.
    public override Task RemovedAsync(RemoveContentContext context) =>
        changes.WriteAsync(context.ContentItem.ContentItemId, context.NoActiveVersionLeft ? RecordIndexingTaskTypes.Delete : RecordIndexingTaskTypes.Update);
}

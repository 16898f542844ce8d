using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>Has content counted anew once a change of it is stored.</summary>
internal sealed class ContentCountsHandler(ISignal signal) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => SignalAsync();

    public override Task UpdatedAsync(UpdateContentContext context) => SignalAsync();

    public override Task ImportedAsync(ImportContentContext context) => SignalAsync();

    public override Task DraftSavedAsync(SaveDraftContentContext context) => SignalAsync();

    public override Task PublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => SignalAsync();

    public override Task RemovedAsync(RemoveContentContext context) => SignalAsync();

    private Task SignalAsync()
    {
        signal.DeferredSignalToken(ContentCounts.Changed);
        return Task.CompletedTask;
    }
}

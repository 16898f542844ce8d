using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardSite.Engine.Content.Handlers;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>Has content counted anew once a change of it is stored; drafts count as well.</summary>
internal sealed class ContentCountsHandler(ISignal signal) : PublicChangeHandler
{
    public override Task CreatedAsync(CreateContentContext context) => ChangedAsync();

    public override Task DraftSavedAsync(SaveDraftContentContext context) => ChangedAsync();

    protected override Task ChangedAsync()
    {
        signal.DeferredSignalToken(ContentCounts.Changed);
        return Task.CompletedTask;
    }
}

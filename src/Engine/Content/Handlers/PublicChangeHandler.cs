using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Content.Handlers;

/// <summary>Hears of all that may change what visitors read: what is published, taken back, removed, imported, or saved where there are no drafts.</summary>
internal abstract class PublicChangeHandler : ContentHandlerBase
{
    public sealed override Task PublishedAsync(PublishContentContext context) => ChangedAsync();

    public sealed override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync();

    public sealed override Task RemovedAsync(RemoveContentContext context) => ChangedAsync();

    public sealed override Task UpdatedAsync(UpdateContentContext context) => ChangedAsync();

    public sealed override Task ImportedAsync(ImportContentContext context) => ChangedAsync();

    /// <summary>Called for each change, before it is committed.</summary>
    protected abstract Task ChangedAsync();
}

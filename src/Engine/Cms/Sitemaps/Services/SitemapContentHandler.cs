using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Has sitemaps made anew once a change of what is public is committed.</summary>
internal sealed class SitemapContentHandler(SitemapCache cache) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => ClearAfterCommitAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => ClearAfterCommitAsync();

    public override Task RemovedAsync(RemoveContentContext context) => ClearAfterCommitAsync();

    public override Task UpdatedAsync(UpdateContentContext context) => ClearAfterCommitAsync();

    public override Task ImportedAsync(ImportContentContext context) => ClearAfterCommitAsync();

    private Task ClearAfterCommitAsync()
    {
        ShellScope.AddDeferredTask(_ =>
        {
            cache.Clear();
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}

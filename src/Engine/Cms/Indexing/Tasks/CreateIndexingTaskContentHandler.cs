using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;

namespace OrchardSite.Engine.Cms.Indexing.Tasks;

/// <summary>
/// Writes down what happens to content items, and has the indexes follow as soon as it is committed, while the editor's answer is on
/// its way. Who searches before they have followed has them follow first.
/// </summary>
internal sealed class CreateIndexingTaskContentHandler(IIndexingTaskManager tasks, ShellSettings shellSettings) : ContentHandlerBase
{
    private const string FollowingKey = nameof(CreateIndexingTaskContentHandler);

    public override Task CreatedAsync(CreateContentContext context) => WriteAsync(context.ContentItem, RecordIndexingTaskTypes.Update);

    public override Task UpdatedAsync(UpdateContentContext context) => WriteAsync(context.ContentItem, RecordIndexingTaskTypes.Update);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => WriteAsync(context.ContentItem, RecordIndexingTaskTypes.Update);

    public override Task PublishedAsync(PublishContentContext context) => WriteAsync(context.ContentItem, RecordIndexingTaskTypes.Update);

    public override Task UnpublishedAsync(PublishContentContext context) => WriteAsync(context.ContentItem, RecordIndexingTaskTypes.Update);

    // A discarded draft leaves the published version in the index.
    public override Task RemovedAsync(RemoveContentContext context) =>
        WriteAsync(context.ContentItem, context.NoActiveVersionLeft ? RecordIndexingTaskTypes.Delete : RecordIndexingTaskTypes.Update);

    private async Task WriteAsync(ContentItem item, RecordIndexingTaskTypes type)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            return;
        }

        await tasks.CreateTaskAsync(new CreateIndexingTaskContext(item.ContentItemId, IndexingConstants.ContentsIndexSource, type));
        await FollowAfterwardsAsync();
    }

    /// <summary>Once a scope. While a tenant is set up nobody searches; its indexes follow when it runs.</summary>
    private async Task FollowAfterwardsAsync()
    {
        if (!shellSettings.IsRunning() || ShellScope.Current is null || ShellScope.Get(FollowingKey) is not null)
        {
            return;
        }

        ShellScope.Set(FollowingKey, true);
        await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync(
            "follow-content",
            scope => scope.ServiceProvider.GetRequiredService<ContentIndexingService>().ProcessRecordsForAllIndexesAsync());
    }
}

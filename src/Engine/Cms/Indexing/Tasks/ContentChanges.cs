using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;

namespace OrchardSite.Engine.Cms.Indexing.Tasks;

/// <summary>
/// Writes down that an item changed, and has the indexes follow as soon as it is committed, while the editor's answer is on its way. Who
/// searches before they have followed has them follow first.
/// </summary>
internal sealed class ContentChanges(IIndexingTaskManager tasks, ShellSettings shellSettings)
{
    private const string FollowingKey = nameof(ContentChanges);

    public async Task WriteAsync(string? contentItemId, RecordIndexingTaskTypes type)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return;
        }

        await tasks.CreateTaskAsync(new CreateIndexingTaskContext(contentItemId, IndexingConstants.ContentsIndexSource, type));
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

using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Indexing.Core;

namespace OrchardSite.Engine.Cms.Indexing.Processing;

/// <summary>Catches up with what was committed when the program went down before the indexes had followed.</summary>
[BackgroundTask(
    Title = "Indexes Content Updater",
    Schedule = "* * * * *",
    Description = "Has the search indexes follow the changes of content items.",
    LockTimeout = 1_000,
    LockExpiration = 300_000)]
internal sealed class ContentIndexingBackgroundTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<ContentIndexingService>().ProcessRecordsForAllIndexesAsync();
}

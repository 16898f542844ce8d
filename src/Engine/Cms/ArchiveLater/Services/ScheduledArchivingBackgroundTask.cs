using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.Contents.Scheduling;
using YesSql;

namespace OrchardCore.ArchiveLater.Services;

/// <summary>Takes items off the public site whose time has come, every minute.</summary>
[BackgroundTask(
    Title = "Content Items Archiver",
    Schedule = "* * * * *",
    Description = "Archives content items when their scheduled archive date time arrives.")]
public sealed class ScheduledArchivingBackgroundTask : IBackgroundTask
{
    private readonly ILogger _logger;
    private readonly IClock _clock;

    public ScheduledArchivingBackgroundTask(ILogger<ScheduledArchivingBackgroundTask> logger, IClock clock)
    {
        _logger = logger;
        _clock = clock;
    }

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = _clock.UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<ArchiveLaterPartIndex>(index => index.Published && index.ScheduledArchiveDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledArchiveDateTimeUtc!)
            .Take(ItemByItem.Most)
            .ToAsyncEnumerable(cancellationToken)
            .Select(index => index.ContentItemId)
            .ToListAsync(cancellationToken);

        await ItemByItem.RunAsync(due, ArchiveAsync, _logger, cancellationToken);
    }

    /// <summary>Takes the item off the public site, unless somebody planned otherwise since it was found to be due. A draft beside it stays.</summary>
    private async Task ArchiveAsync(IServiceProvider services, string contentItemId)
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var published = await contentManager.GetAsync(contentItemId);

        if (published is null || !IsDue(published))
        {
            return;
        }

        published.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
        var latest = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        await contentManager.UnpublishAsync(latest ?? published);

        // The draft was made of the published version with the same plan; it would be archived as soon as it is published.
        if (latest is not null && IsDue(latest))
        {
            latest.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
            await contentManager.UpdateAsync(latest);
        }
    }

    private bool IsDue(ContentItem item) => item.TryGet<ArchiveLaterPart>(out var part) && part.ScheduledArchiveUtc <= _clock.UtcNow;
}

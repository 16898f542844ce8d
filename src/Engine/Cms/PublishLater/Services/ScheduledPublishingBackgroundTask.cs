using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardSite.Engine.Cms.Contents.Scheduling;
using YesSql;

namespace OrchardCore.PublishLater.Services;

/// <summary>Publishes drafts whose time has come, every minute.</summary>
[BackgroundTask(
    Title = "Scheduled Content Items Publisher",
    Schedule = "* * * * *",
    Description = "Publishes content items when their scheduled publish date time arrives.")]
public sealed class ScheduledPublishingBackgroundTask : IBackgroundTask
{
    private readonly ILogger _logger;
    private readonly IClock _clock;

    public ScheduledPublishingBackgroundTask(ILogger<ScheduledPublishingBackgroundTask> logger, IClock clock)
    {
        _logger = logger;
        _clock = clock;
    }

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = _clock.UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledPublishDateTimeUtc!)
            .Take(ItemByItem.Most)
            .ToAsyncEnumerable(cancellationToken)
            .Select(index => index.ContentItemId)
            .ToListAsync(cancellationToken);

        await ItemByItem.RunAsync(due, PublishAsync, _logger, cancellationToken);
    }

    /// <summary>Publishes the item unless somebody has published it, or planned otherwise, since it was found to be due.</summary>
    private async Task PublishAsync(IServiceProvider services, string contentItemId)
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = await contentManager.GetAsync(contentItemId, VersionOptions.Latest);

        if (item is { Published: false } && item.TryGet<PublishLaterPart>(out var part) && part.ScheduledPublishUtc <= _clock.UtcNow)
        {
            await contentManager.PublishAsync(item);
        }
    }
}

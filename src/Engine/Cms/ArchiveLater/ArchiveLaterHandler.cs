using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Cms.ArchiveLater;

/// <summary>A plan is for the item and the time that it was made for: it is over once it is restored from the archive, and copies do not take it over.</summary>
internal sealed class ArchiveLaterHandler : ContentHandlerBase
{
    public override Task RestoringAsync(RestoreContentContext context) => ForgetAsync(context.ContentItem);

    public override Task CloningAsync(CloneContentContext context) => ForgetAsync(context.CloneContentItem);

    private static Task ForgetAsync(ContentItem item)
    {
        if (item.Has<ArchiveLaterPart>())
        {
            item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
        }

        return Task.CompletedTask;
    }
}

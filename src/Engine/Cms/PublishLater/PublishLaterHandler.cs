using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace OrchardSite.Engine.Cms.PublishLater;

/// <summary>A plan is for the item and the time that it was made for: it is over once it is published, and copies do not take it over.</summary>
internal sealed class PublishLaterHandler : ContentHandlerBase
{
    public override Task PublishingAsync(PublishContentContext context) => ForgetAsync(context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context) => ForgetAsync(context.ContentItem);

    public override Task CloningAsync(CloneContentContext context) => ForgetAsync(context.CloneContentItem);

    private static Task ForgetAsync(ContentItem item)
    {
        if (item.Has<PublishLaterPart>())
        {
            item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = null);
        }

        return Task.CompletedTask;
    }
}

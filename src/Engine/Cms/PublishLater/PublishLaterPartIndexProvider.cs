using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.PublishLater;

/// <summary>Holds a row only for what is planned, so that the table stays small whatever the number of items.</summary>
internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<PublishLaterPartIndex>()
            .When(contentItem => contentItem.Has<PublishLaterPart>())
            .Map(contentItem =>
            {
                if (!contentItem.Latest || contentItem.Published || !contentItem.TryGet<PublishLaterPart>(out var part) || part.ScheduledPublishUtc is not { } due)
                {
                    return null!;
                }

                return new PublishLaterPartIndex
                {
                    ContentItemId = contentItem.ContentItemId,
                    ScheduledPublishDateTimeUtc = due,
                    Published = contentItem.Published,
                    Latest = contentItem.Latest,
                };
            });
}

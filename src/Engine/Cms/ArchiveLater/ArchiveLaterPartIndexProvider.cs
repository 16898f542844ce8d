using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.ArchiveLater;

/// <summary>Holds a row only for what is planned, so that the table stays small whatever the number of items.</summary>
internal sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ArchiveLaterPartIndex>()
            .When(contentItem => contentItem.Has<ArchiveLaterPart>())
            .Map(contentItem =>
            {
                if (!contentItem.Published && !contentItem.Latest || !contentItem.TryGet<ArchiveLaterPart>(out var part) || part.ScheduledArchiveUtc is not { } due)
                {
                    return null!;
                }

                return new ArchiveLaterPartIndex
                {
                    ContentItemId = contentItem.ContentItemId,
                    ScheduledArchiveDateTimeUtc = due,
                    Published = contentItem.Published,
                    Latest = contentItem.Latest,
                };
            });
}

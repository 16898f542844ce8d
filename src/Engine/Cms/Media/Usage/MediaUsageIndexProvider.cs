using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Media.Usage;

/// <summary>Indexes which media files an item names.</summary>
internal sealed class MediaUsageIndexProvider(IOptions<MediaOptions> options) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<MediaUsageIndex>().Map(Map);

    private IEnumerable<MediaUsageIndex> Map(ContentItem item) => item.Published || item.Latest
        ? MediaReferences.In(item.Data, options.Value).Select(path => new MediaUsageIndex { Path = path, ContentItemId = item.ContentItemId })
        : [];
}

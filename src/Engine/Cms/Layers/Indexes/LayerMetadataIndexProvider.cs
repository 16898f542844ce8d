using OrchardCore.ContentManagement;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Layers.Indexes;

internal sealed class LayerMetadataIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<LayerMetadataIndex>()
        .When(item => item.Has<LayerMetadata>())
        .Map(item => item.TryGet<LayerMetadata>(out var metadata) && (item.Published || item.Latest)
            ? new LayerMetadataIndex { Zone = metadata.Zone }
            : null!);
}

using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Alias;

/// <summary>Keeps the aliases of published and latest versions.</summary>
internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AliasPartIndex>()
            .When(contentItem => contentItem.Has<AliasPart>())
            .Map(contentItem =>
            {
                if ((!contentItem.Latest && !contentItem.Published) || !contentItem.TryGet<AliasPart>(out var part) || string.IsNullOrEmpty(part.Alias))
                {
                    return null!;
                }

                return new AliasPartIndex
                {
                    Alias = part.Alias.ToLowerInvariant(),
                    ContentItemId = contentItem.ContentItemId,
                    Latest = contentItem.Latest,
                    Published = contentItem.Published,
                };
            });
}

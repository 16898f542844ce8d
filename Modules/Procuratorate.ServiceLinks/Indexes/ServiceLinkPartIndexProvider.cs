using OrchardCore.ContentManagement;
using Procuratorate.ServiceLinks.Models;
using YesSql.Indexes;

namespace Procuratorate.ServiceLinks.Indexes;

/// <summary>Writes <see cref="ServiceLinkPartIndex"/> for what visitors see: drafts and versions of the past have no row.</summary>
public sealed class ServiceLinkPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ServiceLinkPartIndex>()
        .When(item => item.Published && item.Has<ServiceLinkPart>())
        .Map(item =>
        {
            var part = item.GetOrCreate<ServiceLinkPart>();
            return new ServiceLinkPartIndex
            {
                ContentItemId = item.ContentItemId,
                Group = part.Group,
                Order = part.Order,
                Published = item.Published,
            };
        });
}

using OrchardCore.ContentManagement;
using Procuratorate.ServiceLinks.Models;
using YesSql.Indexes;

namespace Procuratorate.ServiceLinks.Indexes;

public sealed class ServiceLinkPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ServiceLinkPartIndex>()
        .When(item => item.Has<ServiceLinkPart>())
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

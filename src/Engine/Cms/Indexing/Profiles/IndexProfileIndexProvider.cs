using OrchardCore.Indexing.Core.Indexes;
using OrchardCore.Indexing.Models;
using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Indexing.Profiles;

internal sealed class IndexProfileIndexProvider : IndexProvider<IndexProfile>
{
    public override void Describe(DescribeContext<IndexProfile> context) => context.For<IndexProfileIndex>().Map(profile => new IndexProfileIndex
    {
        IndexProfileId = profile.Id,
        Name = profile.Name,
        IndexName = profile.IndexName,
        ProviderName = profile.ProviderName,
        Type = profile.Type,
    });
}

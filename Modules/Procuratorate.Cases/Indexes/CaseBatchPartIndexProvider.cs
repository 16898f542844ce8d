using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using YesSql.Indexes;

namespace Procuratorate.Cases.Indexes;

/// <summary>Writes <see cref="CaseBatchPartIndex"/> for published and latest versions.</summary>
public sealed class CaseBatchPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<CaseBatchPartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<CaseBatchPart>())
        .Map(item =>
        {
            var part = item.GetOrCreate<CaseBatchPart>();
            return new CaseBatchPartIndex
            {
                ContentItemId = item.ContentItemId,
                Title = item.DisplayText,
                Level = part.Level,
                Number = part.Number,
                IssuedOn = part.IssuedOn,
                Published = item.Published,
                Latest = item.Latest,
            };
        });
}

using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Cases.Seo;

/// <summary>A case, for what machines read of its page.</summary>
public sealed class CaseFactsProvider(IColumnService columns) : IPageFactsProvider
{
    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        if (!item.TryGet<CasePart>(out var part) || !item.TryGet<AutoroutePart>(out var route) || string.IsNullOrEmpty(route.Path))
        {
            return null;
        }

        var gist = part.SectionHtml(CaseSections.Gist);
        return new PageFacts
        {
            Title = item.DisplayText ?? string.Empty,
            Path = route.Path.Trim('/'),
            Description = PlainText.Beginning(gist.Length > 0 ? gist : part.SectionHtml(CaseSections.BasicFacts), NewsFactsProvider.DescriptionLength),
            IsArticle = true,
            Columns = await columns.FindPathAsync(part.MainColumnId()),
            Date = part.Date,
            ModifiedUtc = item.ModifiedUtc,
            Source = part.Organ,
            Keywords = part.Get<TextField>(CasesConstants.KeywordsField)?.Text,
        };
    }
}

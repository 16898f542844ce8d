using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>The published items under a term, newest first, as the filters want them.</summary>
internal sealed class ContentsTaxonomyListQueryService(
    ISession session,
    IEnumerable<IContentsTaxonomyListFilter> filters) : IContentsTaxonomyListQueryService
{
    public async Task<IQuery<ContentItem>> QueryAsync(TermPart termPart, Pager pager)
    {
        var termId = termPart.ContentItem.ContentItemId;
        IQuery<ContentItem> query = session.Query<ContentItem>()
            .With<TaxonomyIndex>(index => index.TermContentItemId == termId && index.Published)
            .With<ContentItemIndex>(index => index.Published)
            .OrderByDescending(index => index.CreatedUtc);

        foreach (var filter in filters)
        {
            await filter.FilterAsync(query, termPart);
        }

        return query;
    }
}

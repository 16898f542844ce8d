using OrchardCore.ContentManagement;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardCore.Taxonomies.Core;

/// <summary>Finds the items under a term.</summary>
public interface IContentsTaxonomyListQueryService
{
    /// <summary>The query of one page of published items.</summary>
    Task<IQuery<ContentItem>> QueryAsync(TermPart termPart, Pager pager);
}

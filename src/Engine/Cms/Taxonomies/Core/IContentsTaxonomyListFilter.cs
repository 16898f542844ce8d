using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardCore.Taxonomies.Core;

/// <summary>Narrows or orders the items that a term's page lists.</summary>
public interface IContentsTaxonomyListFilter
{
    /// <summary>Changes the query before it runs.</summary>
    Task FilterAsync(IQuery<ContentItem> query, TermPart termPart);
}

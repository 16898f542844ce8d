using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using YesSql;

#pragma warning disable CA1050 // Orchard's own place for helper extensions, so that views need no using.
/// <summary>Terms and what lies under them, for views.</summary>
public static class TaxonomyOrchardHelperExtensions
{
    /// <summary>The term; null when the taxonomy or the term is not there.</summary>
    public static async Task<ContentItem?> GetTaxonomyTermAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId) =>
        await TaxonomyAsync(orchardHelper, taxonomyContentItemId) is { } taxonomy ? TaxonomyTerms.Find(taxonomy, termContentItemId) : null;

    /// <summary>The term and all above it, from the term up.</summary>
    public static async Task<List<ContentItem>> GetInheritedTermsAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId) =>
        await TaxonomyAsync(orchardHelper, taxonomyContentItemId) is { } taxonomy ? TaxonomyTerms.Inherited(taxonomy, termContentItemId) : [];

    /// <summary>The items that a query on the index of terms finds.</summary>
    public static async Task<IEnumerable<ContentItem>> QueryCategorizedContentItemsAsync(this IOrchardHelper orchardHelper, Func<IQuery<ContentItem, TaxonomyIndex>, IQuery<ContentItem>> query)
    {
        ArgumentNullException.ThrowIfNull(orchardHelper);
        ArgumentNullException.ThrowIfNull(query);
        var services = orchardHelper.HttpContext.RequestServices;
        var items = await query(services.GetRequiredService<ISession>().Query<ContentItem, TaxonomyIndex>()).ToAsyncEnumerable().ToListAsync();

        return await services.GetRequiredService<IContentManager>().LoadAsync(items);
    }

    private static Task<ContentItem?> TaxonomyAsync(IOrchardHelper orchardHelper, string taxonomyContentItemId)
    {
        ArgumentNullException.ThrowIfNull(orchardHelper);
        return orchardHelper.HttpContext.RequestServices.GetRequiredService<IContentManager>().GetAsync(taxonomyContentItemId);
    }
}

using OrchardCore.Documents;
using OrchardCore.Sitemaps.Models;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Keeps the site's sitemaps in one document.</summary>
internal sealed class SitemapStore(IDocumentManager<SitemapDocument> documents, SitemapCache cache)
{
    public async Task<IReadOnlyList<SitemapType>> ListAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Sitemaps.Values.OrderBy(sitemap => sitemap.Name, StringComparer.CurrentCulture)];

    public async Task<SitemapType?> FindAsync(string? sitemapId) =>
        sitemapId is not null && (await documents.GetOrCreateImmutableAsync()).Sitemaps.TryGetValue(sitemapId, out var sitemap) ? sitemap : null;

    /// <summary>The enabled sitemap with that address; null when there is none.</summary>
    public async Task<SitemapType?> FindByPathAsync(string path) => (await documents.GetOrCreateImmutableAsync()).Sitemaps.Values
        .FirstOrDefault(sitemap => sitemap.Enabled && string.Equals(sitemap.Path, path, StringComparison.OrdinalIgnoreCase));

    public async Task SaveAsync(SitemapType sitemap)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Sitemaps[sitemap.SitemapId] = sitemap;
        await UpdateAsync(document);
    }

    public async Task DeleteAsync(string sitemapId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Sitemaps.Remove(sitemapId);
        await UpdateAsync(document);
    }

    private Task UpdateAsync(SitemapDocument document) => documents.UpdateAsync(document, _ =>
    {
        cache.Clear();
        return Task.CompletedTask;
    });
}

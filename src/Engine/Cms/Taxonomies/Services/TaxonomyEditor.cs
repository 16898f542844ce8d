using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Models;
using YesSql;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Changes single terms of a taxonomy in its draft, as the term screens do.</summary>
internal sealed class TaxonomyEditor(
    IContentManager contentManager,
    IContentDefinitionManager contentDefinitionManager,
    ISession session)
{
    /// <summary>The taxonomy in the version that may be changed.</summary>
    public async Task<ContentItem?> LoadAsync(string taxonomyId)
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync("Taxonomy");
        return await contentManager.GetAsync(taxonomyId, type?.IsDraftable() is true ? VersionOptions.DraftRequired : VersionOptions.Latest);
    }

    /// <summary>The taxonomy in its latest version, to be read.</summary>
    public async Task<ContentItem?> GetAsync(string taxonomyId) =>
        await contentManager.GetAsync(taxonomyId, VersionOptions.Latest);

    public async Task<ContentItem> NewTermAsync(ContentItem taxonomy, string contentType)
    {
        var term = await contentManager.NewAsync(contentType);
        term.Weld<TermPart>();
        term.Alter<TermPart>(part => part.TaxonomyContentItemId = taxonomy.ContentItemId);

        return term;
    }

    /// <summary>The term laid over a new item, so that it has what its type's definition has now.</summary>
    public async Task<ContentItem?> TermForEditAsync(ContentItem taxonomy, string termId)
    {
        if (TermTree.Find(TaxonomyTerms.Stored(taxonomy), termId) is not { } stored)
        {
            return null;
        }

        var existing = stored.Deserialize<ContentItem>(JOptions.Default)!;
        var term = await NewTermAsync(taxonomy, existing.ContentType);
        term.Merge(existing);
        term.ContentItemId = termId;

        return term;
    }

    public async Task<bool> AddAsync(ContentItem taxonomy, string? parentId, ContentItem term)
    {
        var terms = TaxonomyTerms.Copy(taxonomy);
        return TermTree.Add(terms, parentId, Json(term)) && await SaveAsync(taxonomy, terms);
    }

    public async Task<bool> ReplaceAsync(ContentItem taxonomy, ContentItem term)
    {
        var terms = TaxonomyTerms.Copy(taxonomy);
        return TermTree.Replace(terms, term.ContentItemId, Json(term)) && await SaveAsync(taxonomy, terms);
    }

    public async Task<bool> RemoveAsync(ContentItem taxonomy, string termId)
    {
        var terms = TaxonomyTerms.Copy(taxonomy);
        return TermTree.Remove(terms, termId) && await SaveAsync(taxonomy, terms);
    }

    private async Task<bool> SaveAsync(ContentItem taxonomy, JsonArray terms)
    {
        TaxonomyTerms.Put(taxonomy, terms);
        await contentManager.SaveDraftAsync(taxonomy);
        await session.SaveAsync(taxonomy);

        return true;
    }

    private static JsonObject Json(ContentItem term) => (JsonObject)JsonSerializer.SerializeToNode(term, JOptions.Default)!;
}

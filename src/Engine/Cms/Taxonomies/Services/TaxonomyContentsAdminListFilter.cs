using OrchardCore.ContentManagement;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Services;

/// <summary>Narrows the content list to a term (with the terms below it) or to a taxonomy.</summary>
internal sealed class TaxonomyContentsAdminListFilter(
    ISiteService siteService,
    IContentManager contentManager) : IContentsAdminListFilter
{
    public async Task FilterAsync(ContentOptionsViewModel model, IQuery<ContentItem> query, IUpdateModel updater)
    {
        var settings = await siteService.GetSettingsAsync<TaxonomyContentsAdminListSettings>();
        foreach (var taxonomyId in settings.TaxonomyContentItemIds)
        {
            var posted = new TaxonomyContentsAdminFilterViewModel();
            if (await updater.TryUpdateModelAsync(posted, TaxonomyListChoice.FieldPrefix(taxonomyId))
                && TaxonomyListChoice.Parse(posted.SelectedContentItemId) is { } choice)
            {
                await ApplyAsync(query, taxonomyId, choice);
            }
        }
    }

    private async Task ApplyAsync(IQuery<ContentItem> query, string taxonomyId, TaxonomyListChoice choice)
    {
        if (!choice.IsTerm)
        {
            query.All(q => q.With<TaxonomyIndex>(index => index.TaxonomyContentItemId == choice.Id && (index.Latest || index.Published)));
            return;
        }

        var terms = await WithTermsBelowAsync(taxonomyId, choice.Id);
        query.All(q => q.With<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms) && (index.Latest || index.Published)));
    }

    private async Task<string[]> WithTermsBelowAsync(string taxonomyId, string termId)
    {
        if (await contentManager.GetAsync(taxonomyId, VersionOptions.Latest) is not { } taxonomy
            || TaxonomyTerms.Tree.Find(TaxonomyTerms.Stored(taxonomy), termId) is not { } term)
        {
            return [termId];
        }

        var below = TaxonomyTerms.Tree.Flatten(TaxonomyTerms.Tree.Below(term));
        return [termId, .. below.Select(entry => ItemTree.IdOf(entry.Item)!)];
    }
}

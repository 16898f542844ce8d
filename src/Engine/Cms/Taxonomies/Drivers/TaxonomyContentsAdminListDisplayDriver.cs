using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>Puts a choice of terms into the form above the content list, one for each taxonomy of the settings.</summary>
internal sealed class TaxonomyContentsAdminListDisplayDriver(
    ISiteService siteService,
    IContentManager contentManager,
    IStringLocalizer<TaxonomyContentsAdminListDisplayDriver> S) : DisplayDriver<ContentOptionsViewModel>
{
    public override async Task<IDisplayResult?> EditAsync(ContentOptionsViewModel model, BuildEditorContext context)
    {
        var settings = await siteService.GetSettingsAsync<TaxonomyContentsAdminListSettings>();
        var results = new List<IDisplayResult>();
        var position = 40;
        foreach (var taxonomyId in settings.TaxonomyContentItemIds)
        {
            if (await contentManager.GetAsync(taxonomyId, VersionOptions.Latest) is { } taxonomy)
            {
                results.Add(await FilterAsync(taxonomy, context, position++));
            }
        }

        return results.Count == 0 ? null : Combine(results);
    }

    protected override void BuildPrefix(ContentOptionsViewModel model, string htmlFieldPrefix) => Prefix = htmlFieldPrefix;

    private async Task<IDisplayResult> FilterAsync(ContentItem taxonomy, BuildEditorContext context, int position)
    {
        var prefix = TaxonomyListChoice.FieldPrefix(taxonomy.ContentItemId);
        var posted = new TaxonomyContentsAdminFilterViewModel();
        await context.Updater.TryUpdateModelAsync(posted, prefix);

        return Initialize<TaxonomyContentsAdminFilterViewModel>("ContentsAdminListTaxonomyFilter", filter =>
        {
            filter.DisplayText = taxonomy.DisplayText ?? string.Empty;
            filter.SelectedContentItemId = posted.SelectedContentItemId;
            filter.Taxonomies = Options(taxonomy);
        })
        .Prefix(prefix)
        .Location($"Actions:{position}");
    }

    private List<SelectListItem> Options(ContentItem taxonomy) =>
    [
        new SelectListItem(S["All of {0}", taxonomy.DisplayText ?? string.Empty], string.Empty),
        .. TaxonomyTerms.Tree.Flatten(TaxonomyTerms.Stored(taxonomy)).Select(entry => new SelectListItem(
            new string('\u3000', entry.Level) + entry.Item["DisplayText"]?.GetValue<string>(),
            TaxonomyListChoice.TermPrefix + ItemTree.IdOf(entry.Item))),
    ];
}

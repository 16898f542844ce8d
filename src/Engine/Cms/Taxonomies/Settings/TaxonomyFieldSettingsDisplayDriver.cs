using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardSite.Engine.Cms.ContentTypes.Drivers;
using OrchardSite.Engine.Cms.Taxonomies.ViewModels;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Taxonomies.Settings;

/// <summary>The settings of a field with terms of a taxonomy.</summary>
internal sealed class TaxonomyFieldSettingsDisplayDriver(
    ISession session,
    IStringLocalizer<TaxonomyFieldSettingsDisplayDriver> S) : FieldSettingsDisplayDriver<TaxonomyField, TaxonomyFieldSettings>
{
    private const int MaxTaxonomies = 200;

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var posted = new TaxonomyFieldSettings();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        if ((await TaxonomiesAsync()).All(taxonomy => taxonomy.ContentItemId != posted.TaxonomyContentItemId))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.TaxonomyContentItemId), S["Choose the taxonomy whose terms are offered."]);
        }

        return await base.UpdateAsync(model, context);
    }

    protected override IDisplayResult Own(TaxonomyFieldSettings settings) => Initialize<TaxonomyFieldSettingsViewModel>("TaxonomyFieldSettings_Edit", async model =>
    {
        model.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        model.Unique = settings.Unique;
        model.LeavesOnly = settings.LeavesOnly;
        model.Taxonomies = await TaxonomiesAsync();
    }).Location("Content:2");

    private async Task<List<ContentItem>> TaxonomiesAsync() => await session
        .Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Taxonomy" && index.Latest)
        .OrderBy(index => index.DisplayText!)
        .Take(MaxTaxonomies)
        .ToAsyncEnumerable()
        .ToListAsync();
}

using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.Indexing.ViewModels;

namespace OrchardSite.Engine.Cms.Indexing.Drivers;

/// <summary>Which content an index holds.</summary>
internal sealed class ContentIndexProfileDisplayDriver(
    IContentDefinitionManager definitions,
    IStringLocalizer<ContentIndexProfileDisplayDriver> S) : DisplayDriver<IndexProfile>
{
    public override bool CanHandleModel(IndexProfile model) => model.Type == IndexingConstants.ContentsIndexSource;

    public override IDisplayResult? Edit(IndexProfile profile, BuildEditorContext context) =>
        Initialize<ContentIndexFields>("ContentIndexFields_Edit", async model =>
        {
            var metadata = profile.GetOrCreate<ContentIndexMetadata>();
            model.IndexedContentTypes = metadata.IndexedContentTypes;
            model.IndexLatest = metadata.IndexLatest;
            model.Types = await TypesAsync();
        }).Location("Content:5");

    public override async Task<IDisplayResult?> UpdateAsync(IndexProfile profile, UpdateEditorContext context)
    {
        var model = new ContentIndexFields();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        var known = (await TypesAsync()).Select(type => type.Key).ToHashSet(StringComparer.Ordinal);
        string[] chosen = [.. (model.IndexedContentTypes ?? []).Where(known.Contains)];
        if (chosen.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.IndexedContentTypes), S["Choose at least one content type."]);
        }

        profile.Alter<ContentIndexMetadata>(metadata =>
        {
            metadata.IndexedContentTypes = chosen;
            metadata.IndexLatest = model.IndexLatest;
        });
        return Edit(profile, context);
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> TypesAsync() =>
    [
        .. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => string.IsNullOrEmpty(type.GetSettings<ContentTypeSettings>().Stereotype))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)
            .Select(type => KeyValuePair.Create(type.Name, type.DisplayName)),
    ];
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;
using OrchardSite.Engine.Cms.Contents.Trees;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies.Drivers;

/// <summary>Shows the terms of a field and lets them be chosen out of the tree.</summary>
internal sealed class TaxonomyFieldDisplayDriver(
    IContentManager contentManager,
    IStringLocalizer<TaxonomyFieldDisplayDriver> S) : ContentFieldDisplayDriver<TaxonomyField>
{
    public override IDisplayResult? Display(TaxonomyField field, BuildFieldDisplayContext fieldDisplayContext) =>
        Initialize<DisplayTaxonomyFieldViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
        {
            model.Field = field;
            model.Part = fieldDisplayContext.ContentPart;
            model.PartFieldDefinition = fieldDisplayContext.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(TaxonomyField field, BuildFieldEditorContext context) =>
        Initialize<EditTaxonomyFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
            var taxonomy = await TaxonomyAsync(settings);
            var chosen = Chosen(field, context.IsNew);
            if (taxonomy is not null)
            {
                model.TermEntries = Entries(TaxonomyTerms.Stored(taxonomy), chosen);
                model.UniqueValue = model.TermEntries.FirstOrDefault(entry => entry.Selected)?.ContentItemId;
            }

            model.Taxonomy = taxonomy;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var model = new EditTaxonomyFieldViewModel();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix))
        {
            var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
            var taxonomy = await TaxonomyAsync(settings);
            var posted = settings.Unique
                ? [model.UniqueValue ?? string.Empty]
                : model.TermEntries.Where(entry => entry.Selected).Select(entry => entry.ContentItemId);

            field.TaxonomyContentItemId = settings.TaxonomyContentItemId ?? string.Empty;
            field.TermContentItemIds = taxonomy is null
                ? []
                : InOrderOf(field.TermContentItemIds, Known(TaxonomyTerms.Stored(taxonomy), posted, settings.LeavesOnly));
            if (settings.Required && field.TermContentItemIds.Length == 0)
            {
                context.Updater.ModelState.AddModelError(
                    $"{Prefix}.{(settings.Unique ? nameof(model.UniqueValue) : nameof(model.TermEntries))}",
                    S["A value is required for '{0}'.", context.PartFieldDefinition.DisplayName()]);
            }
        }

        return await EditAsync(field, context);
    }

    /// <summary>Of the posted ids those that are terms of the taxonomy, in the order they were chosen.</summary>
    internal static string[] Known(JsonArray? terms, IEnumerable<string> posted, bool leavesOnly)
    {
        var possible = TaxonomyTerms.Tree.Flatten(terms)
            .Where(entry => !leavesOnly || IsLeaf(entry.Item))
            .Select(entry => ItemTree.IdOf(entry.Item))
            .ToHashSet();

        return [.. posted.Where(id => !string.IsNullOrEmpty(id) && possible.Contains(id)).Distinct()];
    }

    /// <summary>The chosen terms with those that were chosen before in their old order: the first may mean more than the others.</summary>
    internal static string[] InOrderOf(string[]? before, string[] chosen) =>
        [.. (before ?? []).Intersect(chosen), .. chosen.Except(before ?? [])];

    private static List<TermEntry> Entries(JsonArray? terms, string[] chosen) =>
    [
        .. TaxonomyTerms.Tree.Flatten(terms).Select(entry => new TermEntry
        {
            Term = TermOf(entry.Item),
            ContentItemId = ItemTree.IdOf(entry.Item)!,
            Selected = chosen.Contains(ItemTree.IdOf(entry.Item)),
            Level = entry.Level,
            IsLeaf = IsLeaf(entry.Item),
        }),
    ];

    private static ContentItem TermOf(JsonObject term) => new()
    {
        ContentItemId = ItemTree.IdOf(term)!,
        ContentType = term[nameof(ContentItem.ContentType)]?.GetValue<string>()!,
        DisplayText = term[nameof(ContentItem.DisplayText)]?.GetValue<string>()!,
    };

    private static bool IsLeaf(JsonObject term) => TaxonomyTerms.Tree.Below(term) is not JsonArray { Count: > 0 };

    private static string[] Chosen(TaxonomyField field, bool isNew) => isNew && field.TermContentItemIds is null ? [] : field.TermContentItemIds ?? [];

    private async Task<ContentItem?> TaxonomyAsync(TaxonomyFieldSettings settings) =>
        string.IsNullOrEmpty(settings.TaxonomyContentItemId)
            ? null
            : await contentManager.GetAsync(settings.TaxonomyContentItemId, VersionOptions.Latest);
}

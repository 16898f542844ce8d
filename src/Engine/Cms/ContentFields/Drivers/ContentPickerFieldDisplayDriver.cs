using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.Picking;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits chosen items.</summary>
internal sealed class ContentPickerFieldDisplayDriver(
    PickedItems picked,
    IStringLocalizer<ContentPickerFieldDisplayDriver> S) : ContentFieldDisplayDriver<ContentPickerField>
{
    public override IDisplayResult? Display(ContentPickerField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(ContentPickerField field, BuildFieldEditorContext context) =>
        Initialize<EditContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
            model.ContentItemIds = string.Join(',', field.ContentItemIds ?? []);
            model.SelectedItems = await picked.ShownAsync(field.ContentItemIds ?? [], settings);
            model.Offered = await picked.OfferedAsync(field.ContentItemIds ?? [], settings);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var posted = new EditContentPickerFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.ContentItemIds!, model => model.Chosen!);
        var before = field.ContentItemIds ?? [];
        field.ContentItemIds = PickedIds.Read(posted.ContentItemIds, posted.Chosen);
        if (await ProblemAsync(field.ContentItemIds, before, settings, context.PartFieldDefinition.DisplayName()) is { } problem)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.ContentItemIds), problem);
        }

        return Edit(field, context);
    }

    private async Task<string?> ProblemAsync(string[] ids, string[] before, ContentPickerFieldSettings settings, string name)
    {
        if (ids.Length == 0)
        {
            return settings.Required ? S["A value is required for {0}.", name].Value : null;
        }

        if (ids.Length > 1 && !settings.Multiple)
        {
            return S["The {0} field cannot contain multiple items.", name];
        }

        if (ids.Length > PickedIds.Most)
        {
            return S["{0} takes at most {1} items; these are {2}.", name, PickedIds.Most, ids.Length];
        }

        var unknown = await picked.UnknownAsync([.. ids.Except(before, StringComparer.Ordinal)], settings);
        return unknown is null ? null : S["{0}: there is no item '{1}' that could be chosen here.", name, unknown].Value;
    }
}

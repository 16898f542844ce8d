using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.Picking;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits chosen items.</summary>
internal sealed class ContentPickerFieldDisplayDriver(PickedItems picked, IStringLocalizer<ContentPickerFieldDisplayDriver> S)
    : FieldDisplayDriver<ContentPickerField, DisplayContentPickerFieldViewModel, EditContentPickerFieldViewModel>
{
    protected override async ValueTask FillAsync(EditContentPickerFieldViewModel form, ContentPickerField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var ids = field.ContentItemIds ?? [];
        form.ContentItemIds = string.Join(',', ids);
        form.SelectedItems = await picked.ShownAsync(ids, settings);
        form.Offered = await picked.OfferedAsync(ids, settings);
    }

    protected override async ValueTask TakeAsync(EditContentPickerFieldViewModel form, ContentPickerField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var before = field.ContentItemIds ?? [];
        field.ContentItemIds = PickedIds.Read(form.ContentItemIds, form.Chosen);
        if (await ProblemAsync(field.ContentItemIds, before, settings, context.PartFieldDefinition.DisplayName()) is { } problem)
        {
            AddError(context, nameof(form.ContentItemIds), problem);
        }
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

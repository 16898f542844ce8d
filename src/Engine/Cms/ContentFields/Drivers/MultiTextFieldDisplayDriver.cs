using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits several texts out of a list.</summary>
internal sealed class MultiTextFieldDisplayDriver(IStringLocalizer<MultiTextFieldDisplayDriver> S)
    : FieldDisplayDriver<MultiTextField, DisplayMultiTextFieldViewModel, EditMultiTextFieldViewModel>
{
    protected override void Fill(EditMultiTextFieldViewModel form, MultiTextField field, BuildFieldEditorContext context) =>
        form.Values = context.IsNew && field.Values.Length == 0
            ? [.. Options(context.PartFieldDefinition).Where(option => option.Default).Select(option => option.Value)]
            : field.Values;

    protected override void Take(EditMultiTextFieldViewModel form, MultiTextField field, UpdateFieldEditorContext context)
    {
        var offered = Options(context.PartFieldDefinition).Select(option => option.Value).ToHashSet(StringComparer.Ordinal);
        field.Values = [.. (form.Values ?? []).Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.Ordinal)];
        if (Array.Find(field.Values, value => !offered.Contains(value)) is { } stranger)
        {
            AddError(context, nameof(form.Values), S["{0}: '{1}' is not one of the values that are offered.", context.PartFieldDefinition.DisplayName(), stranger]);
        }

        if (field.Values.Length == 0 && context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Required)
        {
            AddError(context, nameof(form.Values), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
    }

    private static MultiTextFieldValueOption[] Options(ContentPartFieldDefinition definition) => definition.GetSettings<MultiTextFieldSettings>().Options;
}

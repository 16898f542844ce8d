using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a calendar date.</summary>
internal sealed class DateFieldDisplayDriver(IStringLocalizer<DateFieldDisplayDriver> S)
    : FieldDisplayDriver<DateField, DisplayDateFieldViewModel, EditDateFieldViewModel>
{
    protected override void Fill(EditDateFieldViewModel form, DateField field, BuildFieldEditorContext context) =>
        form.Value = field.Value;

    protected override void Take(EditDateFieldViewModel form, DateField field, UpdateFieldEditorContext context)
    {
        field.Value = form.Value?.Date;
        if (field.Value is null && context.PartFieldDefinition.GetSettings<DateFieldSettings>().Required)
        {
            AddError(context, nameof(form.Value), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
    }
}

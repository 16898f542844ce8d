using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a time of day.</summary>
internal sealed class TimeFieldDisplayDriver(IStringLocalizer<TimeFieldDisplayDriver> S)
    : FieldDisplayDriver<TimeField, DisplayTimeFieldViewModel, EditTimeFieldViewModel>
{
    protected override void Fill(EditTimeFieldViewModel form, TimeField field, BuildFieldEditorContext context) => form.Value = field.Value;

    protected override void Take(EditTimeFieldViewModel form, TimeField field, UpdateFieldEditorContext context)
    {
        field.Value = form.Value;
        if (field.Value is null && context.PartFieldDefinition.GetSettings<TimeFieldSettings>().Required)
        {
            AddError(context, nameof(form.Value), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        if (field.Value < TimeSpan.Zero || field.Value >= TimeSpan.FromDays(1))
        {
            AddError(context, nameof(form.Value), S["{0}: a time of day is from 00:00 to 23:59.", context.PartFieldDefinition.DisplayName()]);
        }
    }
}

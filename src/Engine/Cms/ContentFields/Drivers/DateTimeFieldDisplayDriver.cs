using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;
using OrchardSite.Engine.Cms.Contents.Scheduling;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a moment in the site's time zone; it is kept in UTC.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock localClock, IStringLocalizer<DateTimeFieldDisplayDriver> S)
    : FieldDisplayDriver<DateTimeField, DisplayDateTimeFieldViewModel, EditDateTimeFieldViewModel>
{
    protected override async ValueTask ShowAsync(DisplayDateTimeFieldViewModel model, DateTimeField field, BuildFieldDisplayContext context) =>
        model.LocalDateTime = await localClock.ToLocalAsync(field.Value);

    protected override async ValueTask FillAsync(EditDateTimeFieldViewModel form, DateTimeField field, BuildFieldEditorContext context) =>
        form.LocalDateTime = await localClock.ToLocalAsync(field.Value);

    protected override async ValueTask TakeAsync(EditDateTimeFieldViewModel form, DateTimeField field, UpdateFieldEditorContext context)
    {
        field.Value = await localClock.ToUtcAsync(form.LocalDateTime);
        if (field.Value is null && context.PartFieldDefinition.GetSettings<DateTimeFieldSettings>().Required)
        {
            AddError(context, nameof(form.LocalDateTime), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }
    }
}

using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;
using OrchardSite.Engine.Cms.Contents.Scheduling;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a moment in the site's time zone; it is kept in UTC.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock localClock, IStringLocalizer<DateTimeFieldDisplayDriver> S) : ContentFieldDisplayDriver<DateTimeField>
{
    public override IDisplayResult? Display(DateTimeField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.LocalDateTime = await localClock.ToLocalAsync(field.Value);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(DateTimeField field, BuildFieldEditorContext context) =>
        Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = await localClock.ToLocalAsync(field.Value);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<DateTimeFieldSettings>();
        var posted = new EditDateTimeFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.LocalDateTime!);
        field.Value = await localClock.ToUtcAsync(posted.LocalDateTime);

        if (settings.Required && field.Value is null)
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.LocalDateTime), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}

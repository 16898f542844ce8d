using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a calendar date.</summary>
internal sealed class DateFieldDisplayDriver(IStringLocalizer<DateFieldDisplayDriver> S) : ContentFieldDisplayDriver<DateField>
{
    public override IDisplayResult? Display(DateField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(DateField field, BuildFieldEditorContext context) =>
        Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<DateFieldSettings>();
        var posted = new EditDateFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Value!);
        field.Value = posted.Value?.Date;

        if (settings.Required && field.Value is null)
        {
            context.Updater.ModelState.AddModelError(
                Prefix, nameof(posted.Value), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}

using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a yes or no.</summary>
internal sealed class BooleanFieldDisplayDriver : ContentFieldDisplayDriver<BooleanField>
{
    public override IDisplayResult? Display(BooleanField field, BuildFieldDisplayContext context) =>
        Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult? Edit(BooleanField field, BuildFieldEditorContext context) =>
        Initialize<EditBooleanFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var posted = new EditBooleanFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Value);
        field.Value = posted.Value;

        return Edit(field, context);
    }
}

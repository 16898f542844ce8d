using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.ContentFields.Drivers;

/// <summary>Shows and edits a yes or no.</summary>
internal sealed class BooleanFieldDisplayDriver : FieldDisplayDriver<BooleanField, DisplayBooleanFieldViewModel, EditBooleanFieldViewModel>
{
    protected override void Fill(EditBooleanFieldViewModel form, BooleanField field, BuildFieldEditorContext context) =>
        form.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;

    protected override void Take(EditBooleanFieldViewModel form, BooleanField field, UpdateFieldEditorContext context) =>
        field.Value = form.Value;
}

using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditBooleanFieldViewModel : FieldViewModel<BooleanField>
{
    public bool Value { get; set; }
}

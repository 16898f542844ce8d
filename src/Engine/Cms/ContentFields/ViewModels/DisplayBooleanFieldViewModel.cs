using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayBooleanFieldViewModel : FieldViewModel<BooleanField>
{
    public bool Value => Field.Value;
}

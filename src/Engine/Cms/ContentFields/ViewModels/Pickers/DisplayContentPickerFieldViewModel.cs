using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

internal class DisplayContentPickerFieldViewModel : FieldViewModel<ContentPickerField>
{
    public string[] ContentItemIds => Field.ContentItemIds ?? [];
}

using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditTextFieldViewModel : FieldViewModel<TextField>
{
    public string? Text { get; set; }
}

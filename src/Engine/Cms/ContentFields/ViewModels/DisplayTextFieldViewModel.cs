using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayTextFieldViewModel : FieldViewModel<TextField>
{
    public string? Text => Field.Text;
}

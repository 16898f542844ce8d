using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayDateFieldViewModel : FieldViewModel<DateField>
{
    public DateTime? Value => Field.Value;
}

using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditDateFieldViewModel : FieldViewModel<DateField>
{
    public DateTime? Value { get; set; }
}

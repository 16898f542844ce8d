using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditNumericFieldViewModel : FieldViewModel<NumericField>
{
    public string? Value { get; set; }
}

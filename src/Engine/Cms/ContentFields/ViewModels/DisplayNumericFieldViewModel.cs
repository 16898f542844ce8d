using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayNumericFieldViewModel : FieldViewModel<NumericField>
{
    public decimal? Value => Field.Value;
}

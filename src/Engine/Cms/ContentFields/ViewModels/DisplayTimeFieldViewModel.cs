using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayTimeFieldViewModel : FieldViewModel<TimeField>
{
    public TimeSpan? Value => Field.Value;
}

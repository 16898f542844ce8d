using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditTimeFieldViewModel : FieldViewModel<TimeField>
{
    public TimeSpan? Value { get; set; }
}

using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditDateTimeFieldViewModel : FieldViewModel<DateTimeField>
{
    public DateTime? LocalDateTime { get; set; }
}

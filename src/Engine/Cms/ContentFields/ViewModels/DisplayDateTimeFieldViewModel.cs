using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayDateTimeFieldViewModel : FieldViewModel<DateTimeField>
{
    public DateTime? Value => Field.Value;

    public DateTime? LocalDateTime { get; set; }
}

using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A calendar date without time of day.</summary>
public class DateField : ContentField
{
    public DateTime? Value { get; set; }
}

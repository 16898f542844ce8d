using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A time of day.</summary>
public class TimeField : ContentField
{
    /// <summary>Since midnight; less than a day.</summary>
    public TimeSpan? Value { get; set; }
}

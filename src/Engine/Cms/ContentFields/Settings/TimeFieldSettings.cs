using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>TimeField</c>.</summary>
public class TimeFieldSettings : FieldSettings
{
    /// <summary>The seconds between two times that can be chosen, or <c>any</c>; nothing: a minute.</summary>
    public string? Step { get; set; }
}

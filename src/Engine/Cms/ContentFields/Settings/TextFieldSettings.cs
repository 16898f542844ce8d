using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>TextField</c>.</summary>
public class TextFieldSettings : FieldSettings
{
    public string? DefaultValue { get; set; }

    public string? Pattern { get; set; }

    public string? Placeholder { get; set; }

    public FieldBehaviorType Type { get; set; }
}

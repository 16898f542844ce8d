using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>BooleanField</c>.</summary>
public class BooleanFieldSettings : FieldSettings
{
    public bool DefaultValue { get; set; }

    public string? Label { get; set; }
}

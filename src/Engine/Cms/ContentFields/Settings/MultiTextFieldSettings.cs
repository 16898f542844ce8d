using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>What a part asks of its <c>MultiTextField</c>.</summary>
public class MultiTextFieldSettings : FieldSettings
{
    /// <summary>The texts that can be chosen.</summary>
    public MultiTextFieldValueOption[] Options { get; set; } = [];
}

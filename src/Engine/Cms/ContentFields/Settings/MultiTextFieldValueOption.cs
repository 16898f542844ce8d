using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>One of the texts of a <c>MultiTextField</c>.</summary>
public class MultiTextFieldValueOption
{
    [JsonPropertyName("name")]
    public string Name { get; set; } = string.Empty;

    [JsonPropertyName("value")]
    public string Value { get; set; } = string.Empty;

    /// <summary>Whether a new item has it to begin with.</summary>
    [JsonPropertyName("default")]
    public bool Default { get; set; }
}

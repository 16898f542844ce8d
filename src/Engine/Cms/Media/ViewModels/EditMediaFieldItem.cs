using System.Text.Json.Serialization;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>One chosen file.</summary>
internal sealed class EditMediaFieldItem
{
    [JsonPropertyName("path")]
    public string Path { get; set; } = string.Empty;

    [JsonPropertyName("mediaText")]
    public string? MediaText { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("isImage")]
    public bool IsImage { get; set; }
}

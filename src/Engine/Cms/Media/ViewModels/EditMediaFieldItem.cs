using System.Text.Json.Serialization;
using OrchardCore.Media.Fields;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>One chosen file.</summary>
internal sealed class EditMediaFieldItem
{
    [JsonPropertyName("path")]
    public string Path { get; set; } = string.Empty;

    [JsonPropertyName("mediaText")]
    public string? MediaText { get; set; }

    /// <summary>The point that cropping keeps; null for the middle.</summary>
    [JsonPropertyName("anchor")]
    public Anchor? Anchor { get; set; }

    [JsonPropertyName("thumb")]
    public string? Thumb { get; set; }

    [JsonPropertyName("sizeText")]
    public string? SizeText { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("isImage")]
    public bool IsImage { get; set; }
}

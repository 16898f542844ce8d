using System.Text.Json.Serialization;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>A media file as screens, the picker and the rich editor learn of it.</summary>
internal sealed class MediaItem
{
    [JsonPropertyName("name")]
    public string Name { get; init; } = string.Empty;

    [JsonPropertyName("mediaPath")]
    public string? MediaPath { get; init; }

    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>A small picture of a picture.</summary>
    [JsonPropertyName("thumb")]
    public string? Thumb { get; init; }

    [JsonPropertyName("size")]
    public long Size { get; init; }

    [JsonPropertyName("sizeText")]
    public string? SizeText { get; init; }

    [JsonPropertyName("kind")]
    public string? Kind { get; init; }

    [JsonPropertyName("isImage")]
    public bool IsImage { get; init; }

    /// <summary>Why the file was not taken; null when it was.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; init; }

    [JsonIgnore]
    public DateTime Modified { get; init; }
}

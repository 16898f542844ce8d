namespace OrchardCore.Media.Events;

/// <summary>The media path that an event is about.</summary>
public class MediaContextBase
{
    /// <summary>The path in the media folder.</summary>
    public string Path { get; set; } = string.Empty;
}

namespace OrchardSite.Engine.Cms.Media.Processing.Tokens;

/// <summary>The tenant's key for signing addresses of pictures, kept in its site settings.</summary>
internal sealed class MediaTokenSettings
{
    public byte[]? HashKey { get; set; }
}

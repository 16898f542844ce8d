namespace OrchardSite.Engine.Cms.Media.Processing.Tokens;

/// <summary>The key as the signing service uses it.</summary>
internal sealed class MediaTokenOptions
{
    public byte[] HashKey { get; set; } = [];
}

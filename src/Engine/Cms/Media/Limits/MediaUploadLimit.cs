namespace OrchardSite.Engine.Cms.Media.Limits;

/// <summary>What an upload request may weigh at most, whatever the configured size of a file.</summary>
internal static class MediaUploadLimit
{
    public const long RequestBytes = 220_000_000;
}

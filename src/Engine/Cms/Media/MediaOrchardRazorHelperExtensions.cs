using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Limits;

#pragma warning disable CA1050 // Orchard's own place for helper extensions, so that views need no using.
/// <summary>Kinds of media files, for views.</summary>
public static class MediaOrchardHelperExtensions
{
    /// <summary>Whether the path names a picture.</summary>
    public static bool IsImageFile(this IOrchardHelper _, string path) => MediaKinds.IsImage(path);
}

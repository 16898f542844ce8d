using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Files;
using OrchardSite.Engine.Cms.Media.Limits;
using OrchardSite.Engine.Cms.Media.Processing;

namespace OrchardSite.Engine.Cms.Media.Configuration;

/// <summary>Reads OrchardCore_Media. A configured extension that the content check does not know is refused: it could not be checked.</summary>
internal sealed class MediaOptionsConfiguration(IShellConfiguration shellConfiguration) : IConfigureOptions<MediaOptions>, IConfigureOptions<MediaLimits>
{
    private static readonly int[] _defaultSizes = [16, 32, 50, 100, 160, 240, 480, 600, 1024, 2048];

    private static readonly string[] _defaultExtensions =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".ico",
        ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".ofd", ".wps", ".txt", ".csv", ".zip", ".rar", ".7z",
        ".mp3", ".m4a", ".wav", ".mp4", ".webm", ".vtt",
    ];

    public void Configure(MediaOptions options)
    {
        var section = shellConfiguration.GetSection("OrchardCore_Media");

        var extensions = section.GetSection("AllowedFileExtensions").Get<string[]>() ?? _defaultExtensions;
        var unknown = extensions.FirstOrDefault(extension => !ContentCheck.Knows(extension));
        if (unknown is not null)
        {
            throw new MediaConfigurationException($"OrchardCore_Media:AllowedFileExtensions names '{unknown}', whose content cannot be checked.");
        }

        options.AllowedFileExtensions = new HashSet<string>(extensions, StringComparer.OrdinalIgnoreCase);
        options.SupportedSizes = section.GetSection("SupportedSizes").Get<int[]>() ?? _defaultSizes;
        options.UseTokenizedQueryString = section.GetValue("UseTokenizedQueryString", true);
        options.MaxFileSize = section.GetValue("MaxFileSize", 30_000_000L);
        options.MaxBrowserCacheDays = section.GetValue("MaxBrowserCacheDays", 30);
        options.CdnBaseUrl = (section.GetValue("CdnBaseUrl", string.Empty) ?? string.Empty).TrimEnd('/');
        options.AssetsRequestPath = section.GetValue("AssetsRequestPath", "/media");
        options.AssetsPath = section.GetValue("AssetsPath", "Media") ?? "Media";
        options.AssetsUsersFolder = section.GetValue("AssetsUsersFolder", "_Users") ?? "_Users";
    }

    public void Configure(MediaLimits options) => shellConfiguration.GetSection("OrchardCore_Media").Bind(options);
}

using OrchardCore.Modules.Services;
using OrchardCore.Sitemaps.Models;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Addresses of sitemaps.</summary>
internal static class SitemapPath
{
    /// <summary>The address that a sitemap has when none is given: its name, as an address can hold it.</summary>
    public static string FromName(string name, ISlugService slugs) => slugs.Slugify(name) + Sitemap.PathExtension;

    /// <summary>Whether an address can be a sitemap's: an XML file below the site's root.</summary>
    public static bool IsValid(string path) =>
        path.Length is > 4 and <= CustomPathSitemapSource.MaxPathLength
        && path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase)
        && IsPath(path);

    /// <summary>Whether a text is a path from the site's root, with or without a slash before it.</summary>
    public static bool IsPath(string path) =>
        path.IndexOfAny(CustomPathSitemapSource.InvalidCharactersForPath) < 0
        && !path.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Split('/').Any(step => step is "." or "..");
}

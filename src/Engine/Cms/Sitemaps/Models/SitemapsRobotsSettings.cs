using System.ComponentModel;

namespace OrchardCore.Sitemaps.Models;

/// <summary>What <c>robots.txt</c> says of sitemaps.</summary>
public class SitemapsRobotsSettings
{
    /// <summary>Whether the sitemaps are named in it. Default: true.</summary>
    [DefaultValue(true)]
    public bool IncludeSitemaps { get; set; } = true;
}

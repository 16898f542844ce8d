using System.ComponentModel;

namespace OrchardCore.Seo;

/// <summary>What the site's <c>robots.txt</c> says.</summary>
public class RobotsSettings
{
    /// <summary>Whether all crawlers are welcome. Default: yes.</summary>
    [DefaultValue(true)]
    public bool AllowAllAgents { get; set; } = true;

    /// <summary>Whether the admin is closed to crawlers. Default: yes.</summary>
    [DefaultValue(true)]
    public bool DisallowAdmin { get; set; } = true;

    /// <summary>Further lines, as they stand.</summary>
    public string? AdditionalRules { get; set; }
}

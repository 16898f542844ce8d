using System.ComponentModel;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.ResourceManagement;

namespace OrchardCore.Seo.Models;

/// <summary>What an editor wants search engines to be told about an item, instead of what the item itself says.</summary>
public class SeoMetaPart : ContentPart
{
    public static readonly char[] InvalidCharactersForCanoncial = "?#[]@!$&'()*+,;=<>\\|%".ToCharArray();

    [DefaultValue(true)]
    public bool Render { get; set; } = true;

    public string? PageTitle { get; set; }

    public string? MetaDescription { get; set; }

    public string? MetaKeywords { get; set; }

    public string? Canonical { get; set; }

    public string? MetaRobots { get; set; }

    public MetaEntry[] CustomMetaTags { get; set; } = [];

    public MediaField? DefaultSocialImage { get; set; }

    public MediaField? OpenGraphImage { get; set; }

    public string? OpenGraphType { get; set; }

    public string? OpenGraphTitle { get; set; }

    public string? OpenGraphDescription { get; set; }

    public MediaField? TwitterImage { get; set; }

    public string? TwitterTitle { get; set; }

    public string? TwitterDescription { get; set; }

    public string? TwitterCard { get; set; }

    public string? TwitterCreator { get; set; }

    public string? TwitterSite { get; set; }

    public string? GoogleSchema { get; set; }
}

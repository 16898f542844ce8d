using OrchardCore.ResourceManagement;

namespace OrchardCore.Seo.Models;

/// <summary>What the head of an item's page says about it. Handlers of content fill it in.</summary>
public class SeoAspect
{
    /// <summary>Whether the page says any of it.</summary>
    public bool Render { get; set; } = true;

    /// <summary>The whole title.</summary>
    public string? PageTitle { get; set; }

    /// <summary>The page's one address, absolute.</summary>
    public string? Canonical { get; set; }

    public string? MetaDescription { get; set; }

    public string? MetaKeywords { get; set; }

    public string? MetaRobots { get; set; }

    public MetaEntry[] CustomMetaTags { get; set; } = [];

    /// <summary>Structured data as JSON-LD.</summary>
    public string? GoogleSchema { get; set; }

    public string? OpenGraphType { get; set; }

    public string? OpenGraphTitle { get; set; }

    public string? OpenGraphDescription { get; set; }

    public string? OpenGraphImage { get; set; }

    public string? OpenGraphImageAlt { get; set; }

    public string? OpenGraphUrl { get; set; }

    public string? OpenGraphSiteName { get; set; }

    public string? OpenGraphAppId { get; set; }

    public string? OpenGraphLocale { get; set; }

    public string? TwitterCard { get; set; }

    public string? TwitterTitle { get; set; }

    public string? TwitterDescription { get; set; }

    public string? TwitterImage { get; set; }

    public string? TwitterImageAlt { get; set; }

    public string? TwitterUrl { get; set; }

    public string? TwitterSite { get; set; }

    public string? TwitterCreator { get; set; }
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Seo.Models;

namespace OrchardSite.Engine.Cms.Seo.ViewModels;

internal class SeoMetaPartViewModel
{
    public bool Render { get; set; }

    public string? PageTitle { get; set; }

    public string? MetaDescription { get; set; }

    public string? MetaKeywords { get; set; }

    public string? Canonical { get; set; }

    public string? MetaRobots { get; set; }

    public string? OpenGraphType { get; set; }

    public string? OpenGraphTitle { get; set; }

    public string? OpenGraphDescription { get; set; }

    public string? GoogleSchema { get; set; }

    [BindNever]
    public SeoMetaPartSettings Settings { get; set; } = new();
}

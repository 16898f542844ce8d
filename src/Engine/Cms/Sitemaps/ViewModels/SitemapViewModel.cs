using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Sitemaps.ViewModels;

/// <summary>A sitemap as an admin edits it.</summary>
internal class SitemapViewModel
{
    [BindNever]
    public string? SitemapId { get; set; }

    public string? Name { get; set; }

    public string? Path { get; set; }

    public bool Enabled { get; set; } = true;

    /// <summary>The names of the types whose items are listed.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>Further pages, one path a line.</summary>
    public string? Paths { get; set; }

    [BindNever]
    public IReadOnlyList<(string Name, string Title)> KnownTypes { get; set; } = [];
}

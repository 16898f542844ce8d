using Microsoft.Extensions.Localization;
using OrchardCore.ResourceManagement;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Feeds;

/// <summary>Names feeds in the head of pages.</summary>
public sealed class FeedLinks(IResourceManager resources, SiteAddress address, IStringLocalizer<FeedLinks> S)
{
    /// <param name="name">Whose feeds they are.</param>
    /// <param name="code">The column's code; null for the whole site.</param>
    public void Add(string name, string? code)
    {
        foreach (var (format, label) in new[] { (FeedNames.Rss, "RSS"), (FeedNames.Atom, "Atom") })
        {
            resources.RegisterLink(new LinkEntry
            {
                Rel = "alternate",
                Type = $"application/{format}+xml",
                Title = S["{0} ({1})", name, label],
                Href = address.Local(FeedNames.PathOf(code, format)),
            });
        }
    }
}

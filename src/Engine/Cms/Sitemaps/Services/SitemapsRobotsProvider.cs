using System.Text;
using OrchardCore.Seo;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Names the sitemaps in <c>robots.txt</c>.</summary>
internal sealed class SitemapsRobotsProvider(SitemapStore store, SiteOrigin origin) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        var text = new StringBuilder();
        foreach (var sitemap in (await store.ListAsync()).Where(sitemap => sitemap.Enabled))
        {
            text.Append("Sitemap: ").Append(await origin.ToAbsoluteAsync(origin.PathBase.Add("/" + sitemap.Path).ToUriComponent())).Append('\n');
        }

        return text.ToString();
    }
}

using System.Text;
using OrchardCore.Seo;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Tenancy.Settings;

namespace OrchardSite.Engine.Cms.Sitemaps.Services;

/// <summary>Names the sitemaps in <c>robots.txt</c>.</summary>
internal sealed class SitemapsRobotsProvider(SitemapStore store, SiteOrigin origin, ISiteService siteService) : IRobotsProvider
{
    public async Task<string> GetContentAsync()
    {
        if (!(await siteService.GetSettingsAsync<SitemapsRobotsSettings>()).IncludeSitemaps)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        foreach (var sitemap in (await store.ListAsync()).Where(sitemap => sitemap.Enabled))
        {
            text.Append("Sitemap: ").Append(await origin.ToAbsoluteAsync(origin.PathBase.Add("/" + sitemap.Path).ToUriComponent())).Append('\n');
        }

        return text.ToString();
    }
}

using System.Xml.Linq;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Cms.Sitemaps.Builders;

/// <summary>Makes a sitemap of its sources, and an index of the sitemaps that it names.</summary>
internal sealed class SitemapBuilder(IEnumerable<ISitemapSourceBuilder> builders, SitemapStore store)
{
    public async Task<XElement> BuildAsync(SitemapType sitemap, SitemapBuilderContext context)
    {
        if (sitemap is SitemapIndex index)
        {
            var pathBase = context.UrlHelper.ActionContext.HttpContext.Request.PathBase;
            return SitemapXml.Index((await ContainedAsync(index)).Select(contained => context.HostPrefix + pathBase.Add("/" + contained.Path).ToUriComponent()));
        }

        context.Response = new SitemapResponse { ResponseElement = new XElement(SitemapXml.Space + "urlset") };
        foreach (var source in sitemap.SitemapSources)
        {
            foreach (var builder in builders)
            {
                await builder.BuildAsync(source, context);
            }
        }

        return context.Response.ResponseElement;
    }

    private async Task<IEnumerable<SitemapType>> ContainedAsync(SitemapIndex index)
    {
        var ids = index.SitemapSources.OfType<SitemapIndexSource>().SelectMany(source => source.ContainedSitemapIds).ToHashSet(StringComparer.Ordinal);
        return (await store.ListAsync()).Where(sitemap => sitemap.Enabled && sitemap is Sitemap && ids.Contains(sitemap.SitemapId));
    }
}

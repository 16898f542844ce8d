using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;
using Procuratorate.Seo.Addresses;
using Procuratorate.Seo.Facts;
using Procuratorate.Seo.Feeds;

namespace Procuratorate.Seo.Head;

/// <summary>Says on every public page whose it is, and on the home page, which is no item, all else too.</summary>
public sealed class SiteHeadFilter(
    IResourceManager resources,
    ISiteService siteService,
    SiteAddress address,
    PageHead head,
    FeedLinks feeds,
    IStringLocalizer<SiteHeadFilter> S) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            var site = SiteFacts.Read(await siteService.GetSiteSettingsAsync());
            foreach (var meta in await head.SiteMetasAsync(site))
            {
                resources.RegisterMeta(meta);
            }

            feeds.Add(site.Name, null);
            if (context.HttpContext.Request.Path.Value is null or "" or "/" && !resources.GetRegisteredLinks().Any(link => link.Rel == "canonical"))
            {
                await WriteHomeAsync(site);
            }
        }

        await next();
    }

    private async Task WriteHomeAsync(SiteFacts site)
    {
        var home = await address.AbsoluteAsync(string.Empty);
        var description = S["The website of {0}: news, cases and services of the procuratorate.", site.Organizer].Value;
        resources.RegisterMeta(new MetaEntry { Name = "description", Content = description });
        resources.RegisterMeta(new MetaEntry { Property = "og:type", Content = "website" });
        resources.RegisterMeta(new MetaEntry { Property = "og:title", Content = site.Name });
        resources.RegisterMeta(new MetaEntry { Property = "og:description", Content = description });
        resources.RegisterMeta(new MetaEntry { Property = "og:url", Content = home });
        resources.RegisterMeta(new MetaEntry { Property = "og:site_name", Content = site.Name });
        resources.RegisterMeta(new MetaEntry { Property = "og:locale", Content = "zh_CN" });
        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = home });
        var data = StructuredData.Write(StructuredData.WebSite(site, home), StructuredData.GovernmentOrganization(site, home));
        resources.RegisterHeadScript(new HtmlString($"<script type=\"application/ld+json\">{data}</script>"));
    }
}

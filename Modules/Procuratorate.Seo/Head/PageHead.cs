using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;
using Procuratorate.Seo.Addresses;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Seo.Head;

/// <summary>Makes of a page's facts what its head says.</summary>
public sealed class PageHead(
    ISiteService siteService,
    SiteAddress address,
    IMediaFileStore mediaFiles,
    ILocalClock clock,
    IStringLocalizer<PageHead> S)
{
    /// <summary>Fills in what is not said yet.</summary>
    public async Task FillAsync(SeoAspect aspect, PageFacts facts)
    {
        var site = SiteFacts.Read(await siteService.GetSiteSettingsAsync());
        var canonical = await address.AbsoluteAsync(facts.Path);
        var picture = await PictureAsync(facts);
        aspect.PageTitle ??= $"{(facts.Page > 1 ? S["{0} (page {1})", facts.Title, facts.Page].Value : facts.Title)} - {site.Name}";
        aspect.Canonical ??= canonical;
        aspect.MetaDescription ??= facts.Description;
        aspect.MetaKeywords ??= facts.Keywords;
        FillOpenGraph(aspect, facts, site, canonical, picture);
        aspect.CustomMetaTags = [.. aspect.CustomMetaTags, .. await MetasAsync(facts, site)];
        aspect.GoogleSchema ??= StructuredData.Write(await ThingsAsync(facts, site, canonical, picture));
    }

    /// <summary>The metas that every page of the site carries.</summary>
    public async Task<IReadOnlyList<MetaEntry>> SiteMetasAsync(SiteFacts site) =>
        [.. PublicMetas.OfSite(site, new Uri(await address.OriginAsync()).Host)];

    private static void FillOpenGraph(SeoAspect aspect, PageFacts facts, SiteFacts site, string canonical, string? picture)
    {
        aspect.OpenGraphType ??= facts.IsArticle ? "article" : "website";
        aspect.OpenGraphTitle ??= facts.Title;
        aspect.OpenGraphDescription ??= facts.Description;
        aspect.OpenGraphUrl ??= canonical;
        aspect.OpenGraphSiteName ??= site.Name;
        aspect.OpenGraphLocale ??= "zh_CN";
        aspect.OpenGraphImage ??= picture;
        aspect.OpenGraphImageAlt ??= picture is null ? null : facts.PictureText;
    }

    private async Task<IEnumerable<MetaEntry>> MetasAsync(PageFacts facts, SiteFacts site) =>
    [
        .. await SiteMetasAsync(site),
        .. PublicMetas.OfColumn(facts),
        .. facts.IsArticle ? PublicMetas.OfArticle(facts, site) : [],
    ];

    private async Task<IEnumerable<System.Text.Json.Nodes.JsonObject>> ThingsAsync(PageFacts facts, SiteFacts site, string canonical, string? picture)
    {
        var home = await address.AbsoluteAsync(string.Empty);
        var steps = new List<(string, string)> { (S["Home"], home) };
        foreach (var column in facts.Columns)
        {
            steps.Add((column.Name, await address.AbsoluteAsync(CanonicalPath.OfColumn(column.Code, 1))));
        }

        if (facts.IsArticle || facts.Columns.Count == 0)
        {
            steps.Add((facts.Title, canonical));
        }

        var breadcrumb = StructuredData.BreadcrumbList(steps);
        return facts.IsArticle
            ? [StructuredData.NewsArticle(facts, canonical, picture, await PublishedAsync(facts.Date), site, home), breadcrumb]
            : [breadcrumb];
    }

    private async Task<DateTimeOffset?> PublishedAsync(DateTime? local) => local is { } date
        ? await clock.ConvertToLocalAsync(new DateTimeOffset(await clock.ConvertToUtcAsync(date), TimeSpan.Zero))
        : null;

    private async Task<string?> PictureAsync(PageFacts facts) => string.IsNullOrEmpty(facts.PicturePath)
        ? null
        : await address.FromHostRootAsync(mediaFiles.MapPathToPublicUrl(facts.PicturePath));
}

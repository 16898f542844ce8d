using System.Globalization;
using OrchardCore.ResourceManagement;
using Procuratorate.News.Models;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Seo.Head;

/// <summary>
/// The metas by which the sites of public bodies are indexed and inspected (政府网站发展指引, 网页标签规范):
/// those of the site on every page, those of the column on its pages, those of the content on an article's.
/// </summary>
public static class PublicMetas
{
    /// <param name="site">The site.</param>
    /// <param name="domain">Its host name.</param>
    public static IEnumerable<MetaEntry> OfSite(SiteFacts site, string domain) => Known(
        ("SiteName", site.Name),
        ("SiteDomain", domain),
        ("SiteIDCode", site.IdentificationCode));

    /// <param name="facts">A page that is a column or stands in one.</param>
    public static IEnumerable<MetaEntry> OfColumn(PageFacts facts) => facts.Column is not { } column ? [] : Known(
        ("ColumnName", column.Name),
        ("ColumnType", TypeOf(column.Layout)),
        ("ColumnDescription", facts.IsArticle ? null : facts.Description),
        ("ColumnKeywords", facts.IsArticle ? null : column.Name));

    /// <param name="facts">An article or a case.</param>
    /// <param name="site">The site, which is the source when none is named.</param>
    public static IEnumerable<MetaEntry> OfArticle(PageFacts facts, SiteFacts site) => Known(
        ("ArticleTitle", facts.Title),
        ("PubDate", facts.Date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        ("ContentSource", string.IsNullOrWhiteSpace(facts.Source) ? site.Organizer : facts.Source),
        ("Author", facts.Author));

    /// <summary>栏目类别 in the inspectors' words.</summary>
    private static string TypeOf(string layout) => layout switch
    {
        "cases" => "典型案例",
        "page" => "概况信息",
        ColumnLayouts.Pictures => "图片新闻",
        _ => "工作动态",
    };

    private static IEnumerable<MetaEntry> Known(params IEnumerable<(string Name, string? Content)> metas) =>
        metas.Where(meta => !string.IsNullOrWhiteSpace(meta.Content)).Select(meta => new MetaEntry { Name = meta.Name, Content = meta.Content });
}

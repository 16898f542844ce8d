using System.Globalization;
using System.Xml.Linq;
using OrchardCore.ContentManagement;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using Procuratorate.News;
using Procuratorate.News.Services;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Sitemaps;

/// <summary>
/// Lists the home page and the columns where a sitemap lists the content type of columns: these are kept inside
/// their taxonomy, so that they are found nowhere by their type.
/// </summary>
public sealed class ColumnsSitemapSourceBuilder(IColumnService columns, IContentManager contentManager, SiteAddress address)
    : SitemapSourceBuilderBase<ContentTypesSitemapSource>
{
    private static readonly XNamespace _space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public override async Task BuildSourceAsync(ContentTypesSitemapSource source, SitemapBuilderContext context)
    {
        if (source.LimitItems || (!source.IndexAll && source.ContentTypes.All(type => type.ContentTypeName != NewsConstants.ColumnType)))
        {
            return;
        }

        var changed = (await contentManager.GetAsync(News.Migrations.ColumnsTaxonomyId))?.ModifiedUtc;
        var shown = (await columns.ListAsync()).Where(column => !column.IsBlank);
        foreach (var path in shown.Select(column => CanonicalPath.OfColumn(column.Code, 1)).Prepend(string.Empty))
        {
            context.Response.ResponseElement.Add(Page(context.HostPrefix + address.Local(path), path.Length == 0 ? null : changed));
        }
    }

    private static XElement Page(string location, DateTime? changedUtc) => new(
        _space + "url",
        new XElement(_space + "loc", location),
        changedUtc is { } changed ? new XElement(_space + "lastmod", changed.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)) : null,
        new XElement(_space + "changefreq", "daily"));
}

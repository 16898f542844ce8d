using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using Procuratorate.News;
using Procuratorate.News.Layouts;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Facts;

/// <summary>A column's page, one page of its list at a time.</summary>
public sealed class ColumnFactsProvider(
    IColumnService columns,
    INewsListService list,
    ColumnLayoutCatalog layouts,
    ISiteService siteService,
    IHttpContextAccessor httpContextAccessor,
    IStringLocalizer<ColumnFactsProvider> S) : IPageFactsProvider
{
    public async Task<PageFacts?> DescribeAsync(ContentItem item)
    {
        if (!item.TryGet<ColumnPart>(out _) || await columns.FindAsync(item.ContentItemId) is not { } column)
        {
            return null;
        }

        var page = await PageAsync(column);
        var siteName = (await siteService.GetSiteSettingsAsync()).SiteName;
        return new PageFacts
        {
            Title = column.Name,
            Page = page,
            Path = CanonicalPath.OfColumn(column.Code, page),
            Description = S["The column {0} of {1}.", column.Name, siteName],
            Columns = await columns.FindPathAsync(column.Id),
        };
    }

    /// <summary>The page that is shown: how many there are is known of news; other layouts are taken at their word.</summary>
    private async Task<int> PageAsync(Column column)
    {
        var requested = httpContextAccessor.HttpContext?.Request.Query["pagenum"].ToString();
        if (string.IsNullOrEmpty(requested))
        {
            return 1;
        }

        var count = layouts.Of(column) is NewsColumnLayout ? await list.CountAsync(column.Id) : int.MaxValue - NewsConstants.PageSize;
        return CanonicalPath.PageWithin(requested, count, NewsConstants.PageSize);
    }
}

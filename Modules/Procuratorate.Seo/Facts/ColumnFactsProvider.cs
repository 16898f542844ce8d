using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using Procuratorate.News;
using Procuratorate.News.Models;
using Procuratorate.News.Services;
using Procuratorate.Seo.Addresses;

namespace Procuratorate.Seo.Facts;

/// <summary>A column's page, one page of its list at a time.</summary>
public sealed class ColumnFactsProvider(
    IColumnService columns,
    INewsListService list,
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

        var requested = httpContextAccessor.HttpContext?.Request.Query["pagenum"].ToString();
        var page = string.IsNullOrEmpty(requested)
            ? 1
            : CanonicalPath.PageWithin(requested, await list.CountAsync(column.Id), NewsConstants.PageSize);
        var siteName = (await siteService.GetSiteSettingsAsync()).SiteName;
        return new PageFacts
        {
            Title = column.Name,
            Page = page,
            Path = CanonicalPath.OfColumn(column.Code, page),
            Description = S["The column {0} of {1}.", column.Name, siteName],
            Columns = [column],
        };
    }
}

using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Procuratorate.News;
using Procuratorate.News.Services;
using YesSql;

namespace Procuratorate.Seo.SiteMapPage;

/// <summary>Reads what the site map shows.</summary>
public sealed class SiteMapReader(IColumnService columns, ISession session)
{
    private const int MaxPages = 200;

    /// <summary>The columns as the editors ordered them, each with its sub-columns, but for those that are blank.</summary>
    public async Task<IReadOnlyList<SiteMapEntry>> ColumnsAsync() => Entries(await columns.ListTopAsync());

    /// <summary>单页, by name.</summary>
    public async Task<IReadOnlyList<SiteMapEntry>> PagesAsync()
    {
        var pages = await session
            .Query<ContentItem, ContentItemIndex>(index => index.ContentType == NewsConstants.PageType && index.Published)
            .OrderBy(index => index.DisplayText)
            .Take(MaxPages)
            .ToAsyncEnumerable()
            .ToListAsync();
        return [.. pages
            .Where(page => page.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
            .Select(page => new SiteMapEntry(page.DisplayText ?? string.Empty, $"~/{page.Get<AutoroutePart>(nameof(AutoroutePart))!.Path!.Trim('/')}", []))];
    }

    private static SiteMapEntry[] Entries(IEnumerable<Column> columns) =>
        [.. columns.Where(column => !column.IsBlank).Select(column => new SiteMapEntry(column.Name, column.Path, Entries(column.Children)))];
}

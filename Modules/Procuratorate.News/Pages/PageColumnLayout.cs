using Microsoft.Extensions.Localization;
using Procuratorate.News.Layouts;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Pages;

/// <summary>The text of the column's one page.</summary>
public sealed class PageColumnLayout(PageService pages, SummaryShapes shapes, IStringLocalizer<PageColumnLayout> S) : IColumnLayout
{
    /// <summary>The display type of a page's text within its column's page.</summary>
    public const string DisplayType = "InColumn";

    public string Name => ColumnLayouts.Page;

    public LocalizedString Title => S["The text of one page"];

    public async Task FillAsync(ColumnPageContext context)
    {
        var page = await pages.FindPublishedAsync(context.Column.Id);
        context.Page.Properties["Text"] = page is null ? null! : (await shapes.BuildAsync([page], DisplayType))[0];
    }

    public Task<IReadOnlyList<Teaser>> NewestAsync(Column column, int count) => Task.FromResult<IReadOnlyList<Teaser>>([]);

    public async Task<bool> HasContentAsync(Column column) => await pages.FindPublishedAsync(column.Id) is not null;
}

using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>A column's own news a page at a time, after a block of the newest of each of its sub-columns.</summary>
/// <param name="list">Answers for the news.</param>
/// <param name="blocks">Makes the sub-columns' blocks.</param>
/// <param name="shapeFactory">Makes the pager.</param>
public abstract class NewsColumnLayout(INewsListService list, ColumnBlocks blocks, IShapeFactory shapeFactory) : IColumnLayout
{
    public abstract string Name { get; }

    public abstract LocalizedString Title { get; }

    public async Task FillAsync(ColumnPageContext context)
    {
        var column = context.Column;
        var count = await list.CountAsync(column.Id);
        var pager = context.PagerFor(count);

        var properties = context.Page.Properties;
        properties["Blocks"] = await blocks.BuildAsync(column.Children);
        properties["SubColumns"] = ColumnMenus.Navigation(column.Children);
        properties["Count"] = count;
        properties["Teasers"] = count == 0 ? [] : await list.ListAsync(column.Id, pager.GetStartIndex(), pager.PageSize);
        properties["Pager"] = await shapeFactory.PagerAsync(pager, count);
    }

    public Task<IReadOnlyList<Teaser>> NewestAsync(Column column, int count) => list.ListAsync(column.Id, 0, count);
}

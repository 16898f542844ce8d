using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>Makes blocks (a heading, the newest items, 更多) of columns; a column with nothing to show gets none.</summary>
public sealed class ColumnBlocks(INewsListService list, IServiceProvider services, IShapeFactory shapeFactory)
{
    private const int ItemsOfABlock = 6;

    // Asked for here and not in the constructor: the layouts are made with blocks.
    private ColumnLayoutCatalog Layouts => services.GetRequiredService<ColumnLayoutCatalog>();

    /// <summary>The shape <c>ColumnBlock</c> of each column that it or its sub-columns have something for.</summary>
    public async Task<IReadOnlyList<IShape>> BuildAsync(IEnumerable<Column> columns)
    {
        var blocks = new List<IShape>();
        foreach (var column in columns)
        {
            if (await NewestAsync(column) is { Count: > 0 } items)
            {
                blocks.Add(await shapeFactory.CreateAsync("ColumnBlock", Arguments.From(new { Column = column, Teasers = items })));
            }
        }

        return blocks;
    }

    /// <summary>The newest news of the column and all below it; of the first that has something when none of them lists news.</summary>
    private async Task<IReadOnlyList<Teaser>> NewestAsync(Column column)
    {
        var columns = column.WithDescendants().ToLookup(each => Layouts.Of(each) is NewsColumnLayout);
        var newest = await list.ListNewestAsync([.. columns[true].Select(each => each.Id)], ItemsOfABlock);
        foreach (var other in newest.Count == 0 ? columns[false] : [])
        {
            if (await Layouts.Of(other).NewestAsync(other, ItemsOfABlock) is { Count: > 0 } items)
            {
                return items;
            }
        }

        return newest;
    }
}

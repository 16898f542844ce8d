using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using Procuratorate.News.Services;

namespace Procuratorate.News.Controllers;

/// <summary>The site's home page: the newest of each column.</summary>
public sealed class HomeController(
    IColumnService columns,
    INewsListService list,
    IContentItemDisplayManager displayManager,
    IShapeFactory shapeFactory,
    IUpdateModelAccessor updateModelAccessor) : Controller
{
    private const int ItemsOfAColumn = 6;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var blocks = new List<IShape>();
        foreach (var column in await columns.ListAsync())
        {
            var items = await list.ListAsync(column.Id, 0, ItemsOfAColumn);
            if (items.Count > 0)
            {
                blocks.Add(await shapeFactory.CreateAsync("ColumnBlock", Arguments.From(new { Column = column, Summaries = await SummariesAsync(items) })));
            }
        }

        return View(await shapeFactory.CreateAsync("NewsHome", Arguments.From(new { Blocks = blocks })));
    }

    private async Task<IReadOnlyList<IShape>> SummariesAsync(IEnumerable<OrchardCore.ContentManagement.ContentItem> items)
    {
        var shapes = new List<IShape>();
        foreach (var item in items)
        {
            shapes.Add(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, "Summary"));
        }

        return shapes;
    }
}

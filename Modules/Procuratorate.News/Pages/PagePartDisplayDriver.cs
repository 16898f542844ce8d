using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Pages;

/// <summary>Keeps a column that shows one page to one page. What is edited are the part's fields; what is shown is the body.</summary>
public sealed class PagePartDisplayDriver(IColumnService columns, PageService pages, IStringLocalizer<PagePartDisplayDriver> S) : ContentPartDisplayDriver<PagePart>
{
    public override async Task<IDisplayResult?> UpdateAsync(PagePart part, UpdatePartEditorContext context)
    {
        if (await columns.FindAsync(part.ColumnId()) is { Layout: ColumnLayouts.Page } column
            && await pages.FindOtherAsync(column.Id, part.ContentItem.ContentItemId) is { } other)
        {
            context.Updater.ModelState.AddModelError(
                $"{nameof(PagePart)}.{NewsConstants.ColumnField}.UniqueValue",
                S["The column “{0}” shows one page and has “{1}” already. Edit that page, or choose another column.", column.Name, other.DisplayText ?? string.Empty]);
        }

        return null;
    }
}

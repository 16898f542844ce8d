using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Pages;

/// <summary>Numbers each page, and leads links to a page that its column shows to the column's own address.</summary>
public sealed class PagePartHandler(PageNumbers numbers, IColumnService columns) : ContentPartHandler<PagePart>
{
    public override Task CreatingAsync(CreateContentContext context, PagePart part) => NumberAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, PagePart part) => NumberAsync(part);

    public override Task ImportingAsync(ImportContentContext context, PagePart part) => NumberAsync(part);

    public override Task CloningAsync(CloneContentContext context, PagePart part)
    {
        if (context.CloneContentItem.TryGet<PagePart>(out var clone))
        {
            clone.Number = 0;
            clone.Apply();
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, PagePart part) =>
        context.ForAsync<ContentItemMetadata>(async metadata =>
        {
            if (await columns.FindAsync(part.ColumnId()) is { Layout: ColumnLayouts.Page } column)
            {
                metadata.DisplayRouteValues = new RouteValueDictionary
                {
                    ["Area"] = "OrchardCore.Contents",
                    ["Controller"] = "Item",
                    ["Action"] = "Display",
                    ["ContentItemId"] = column.Id,
                };
            }
        });

    private async Task NumberAsync(PagePart part)
    {
        if (part.Number == 0)
        {
            part.Number = await numbers.NextAsync();
            part.Apply();
        }
    }
}

using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Liquid;

/// <summary><c>{{ ContentItem | news_permalink }}</c>: the address of an item of news; nothing until it has a column and a date.</summary>
public sealed class NewsPermalinkFilter(IColumnService columns) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item || !item.TryGet<NewsPart>(out var part))
        {
            return NilValue.Instance;
        }

        var column = await columns.FindAsync(part.MainColumnId());
        return part.Date is { } date && column is not null && part.Number > 0
            ? new StringValue(NewsPermalink.Format(column.Code, date, part.Number))
            : NilValue.Instance;
    }
}

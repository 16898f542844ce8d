using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Procuratorate.News.Services;

namespace Procuratorate.News.Pages;

/// <summary><c>{{ ContentItem | page_permalink }}</c>: the address of a page, such as <c>jggk/page_3.shtml</c>; without a column <c>page_3.shtml</c>.</summary>
public sealed class PagePermalinkFilter(IColumnService columns) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item || !item.TryGet<PagePart>(out var part) || part.Number == 0)
        {
            return NilValue.Instance;
        }

        var folder = await columns.FindAsync(part.ColumnId()) is { } column ? $"{column.Code}/" : string.Empty;
        return new StringValue(string.Create(CultureInfo.InvariantCulture, $"{folder}page_{part.Number}.shtml"));
    }
}

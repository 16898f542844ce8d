using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Procuratorate.Cases.Models;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Liquid;

/// <summary><c>{{ ContentItem | case_permalink }}</c>: the address of a case, in the form that news has; nothing until it has a column and a date.</summary>
public sealed class CasePermalinkFilter(IColumnService columns) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (input.ToObjectValue() is not ContentItem item || !item.TryGet<CasePart>(out var part))
        {
            return NilValue.Instance;
        }

        var column = await columns.FindAsync(part.MainColumnId());
        return part is { Date: { } date, Number: > 0 } && column is not null
            ? new StringValue(NewsPermalink.Format(column.Code, date, part.Number))
            : NilValue.Instance;
    }
}

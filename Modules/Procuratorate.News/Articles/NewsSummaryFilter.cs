using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Procuratorate.News.Articles;

/// <summary><c>{{ Model.ContentItem | news_summary }}</c>: what an item of news is summed up with.</summary>
public sealed class NewsSummaryFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ValueTask.FromResult<FluidValue>(input.ToObjectValue() is ContentItem item ? new StringValue(NewsSummary.Of(item)) : NilValue.Instance);
}

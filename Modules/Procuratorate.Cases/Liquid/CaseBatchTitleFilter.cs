using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;

namespace Procuratorate.Cases.Liquid;

/// <summary><c>{{ ContentItem | case_batch_title }}</c>: the title of a batch that its editor left without one, such as 第三批典型案例.</summary>
public sealed class CaseBatchTitleFilter(CaseLabels labels) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) => new(
        input.ToObjectValue() is ContentItem item && item.TryGet<CaseBatchPart>(out var part) && part.Number is > 0 and <= CaseBatchPart.MaxNumber
            ? new StringValue(labels.BatchTitle(part.Level, part.Number))
            : NilValue.Instance);
}

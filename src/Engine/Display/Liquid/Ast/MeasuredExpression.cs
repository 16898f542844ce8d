using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>What a filter is put to: a long text costs steps each time.</summary>
internal sealed class MeasuredExpression(Expression inner) : Expression
{
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var value = inner.EvaluateAsync(context);
        return value.IsCompletedSuccessfully ? new(TextWork.Count(value.Result, context)) : CountAsync(value, context);
    }

    private static async ValueTask<FluidValue> CountAsync(ValueTask<FluidValue> value, TemplateContext context) =>
        TextWork.Count(await value, context);
}

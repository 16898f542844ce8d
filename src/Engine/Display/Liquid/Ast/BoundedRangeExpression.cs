using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>A range that is refused when it is too long to be held in memory.</summary>
internal sealed class BoundedRangeExpression(Expression from, Expression to) : Expression
{
    private const int MaxLength = 100_000;

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var start = Whole(await from.EvaluateAsync(context));
        var length = Whole(await to.EvaluateAsync(context)) - start + 1;
        if (length <= 0)
        {
            return ArrayValue.Empty;
        }

        if (length > MaxLength)
        {
            throw new LiquidRenderException($"The range from {start} to {start + length - 1} is longer than {MaxLength}.");
        }

        var values = new FluidValue[(int)length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = NumberValue.Create(start + i);
        }

        return new ArrayValue(values);
    }

    private static decimal Whole(FluidValue value)
        => Math.Clamp(decimal.Truncate(value.ToNumberValue()), int.MinValue, int.MaxValue);
}

using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>
/// What a <c>for</c> runs over: its source after <c>offset</c>, <c>limit</c> and <c>reversed</c>. Done here and not by Fluid's loop,
/// which would count <c>forloop.index</c> and <c>forloop.length</c> from the start of the source.
/// </summary>
internal sealed class LoopSegmentExpression(ParsedLoops loops, string name, Expression source) : Expression
{
    public Expression? Limit { get; init; }

    public Expression? Offset { get; init; }

    public bool IsContinued { get; init; }

    public bool IsReversed { get; init; }

    private bool IsWhole => Limit is null && Offset is null && !IsContinued && !IsReversed && !loops.HaveContinue;

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var value = await source.EvaluateAsync(context);
        if (value.Type == FluidValues.String && value.ToStringValue().Length == 0)
        {
            return ArrayValue.Empty;
        }

        if (IsWhole)
        {
            return value;
        }

        var start = IsContinued ? Remembered(context) : await WholeAsync(Offset, context) ?? 0;
        var items = value.Enumerate(context).Skip(Math.Max(0, start)).ToList();
        if (await WholeAsync(Limit, context) is { } limit && limit < items.Count)
        {
            items.RemoveRange(Math.Max(0, limit), items.Count - Math.Max(0, limit));
        }

        Remember(context, start + items.Count);
        if (IsReversed)
        {
            items.Reverse();
        }

        return new ArrayValue(items);
    }

    private static async ValueTask<int?> WholeAsync(Expression? expression, TemplateContext context)
        => expression is null ? null : (int)Math.Clamp((await expression.EvaluateAsync(context)).ToNumberValue(), int.MinValue, int.MaxValue);

    private int Remembered(TemplateContext context)
        => context.AmbientValues.TryGetValue(name, out var value) && value is int position ? position : 0;

    private void Remember(TemplateContext context, int position)
    {
        if (loops.HaveContinue)
        {
            context.AmbientValues[name] = position;
        }
    }
}

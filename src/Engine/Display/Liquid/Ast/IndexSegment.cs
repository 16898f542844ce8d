using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary><c>[index]</c>; a negative index of a list counts from its end, which Fluid's segment does not know.</summary>
internal sealed class IndexSegment(Expression index) : MemberSegment
{
    public override ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
    {
        var task = index.EvaluateAsync(context);
        return task.IsCompletedSuccessfully ? Resolve(value, task.Result, context) : AwaitedAsync(task, value, context);
    }

    private static async ValueTask<FluidValue> AwaitedAsync(ValueTask<FluidValue> task, FluidValue value, TemplateContext context)
        => await Resolve(value, await task, context);

    private static ValueTask<FluidValue> Resolve(FluidValue value, FluidValue index, TemplateContext context)
        => value is ArrayValue array && index is NumberValue && index.ToNumberValue() < 0
            ? value.GetIndexAsync(NumberValue.Create(array.Values.Count + index.ToNumberValue()), context)
            : value.GetIndexAsync(index, context);
}

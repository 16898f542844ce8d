using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>What <c>replace</c> or <c>join</c> is put to: these two multiply lengths, so that the result is computed before it is made.</summary>
internal sealed class GrowthCheckExpression(Expression inner, IReadOnlyList<FilterArgument> arguments) : Expression
{
    public static bool IsNeededFor(string filter) => filter is "replace" or "join";

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var value = await inner.EvaluateAsync(context);
        var first = await ArgumentAsync(0, context);
        var length = value is ArrayValue list
            ? JoinedLength(list, first, context)
            : ReplacedLength(value.ToStringValue(), first, await ArgumentAsync(1, context));
        TextWork.Check(length, context);
        return value;
    }

    private async ValueTask<string> ArgumentAsync(int index, TemplateContext context) =>
        index < arguments.Count ? (await arguments[index].Expression.EvaluateAsync(context)).ToStringValue() : string.Empty;

    private static long JoinedLength(ArrayValue list, string separator, TemplateContext context)
    {
        var length = 0L;
        foreach (var item in list.Values)
        {
            length += item.ToStringValue().Length + separator.Length;
            TextWork.Check(length, context);
        }

        return length;
    }

    private static long ReplacedLength(string text, string old, string replacement)
    {
        if (old.Length == 0 || replacement.Length <= old.Length)
        {
            return text.Length;
        }

        var found = 0L;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, at + old.Length, StringComparison.Ordinal))
        {
            found++;
        }

        return text.Length + (found * (replacement.Length - old.Length));
    }
}

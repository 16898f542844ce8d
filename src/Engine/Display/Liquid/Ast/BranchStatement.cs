using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>
/// <c>if</c> and <c>unless</c>. Not Fluid's, which lose a <c>break</c> in an <c>else</c> and know no <c>elsif</c> after <c>unless</c>.
/// </summary>
internal sealed class BranchStatement(Branch[] branches) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        for (var i = 0; i < branches.Length; i++)
        {
            if (branches[i].Condition is not { } condition)
            {
                return StatementList.WriteToAsync(branches[i].Statements, writer, encoder, context);
            }

            var task = condition.EvaluateAsync(context);
            if (!task.IsCompletedSuccessfully)
            {
                return AwaitedAsync(task, i, writer, encoder, context);
            }

            if (task.Result.ToBooleanValue() != branches[i].IsNegated)
            {
                return StatementList.WriteToAsync(branches[i].Statements, writer, encoder, context);
            }
        }

        return Normal();
    }

    private async ValueTask<Completion> AwaitedAsync(ValueTask<Fluid.Values.FluidValue> task, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        while (true)
        {
            if ((await task).ToBooleanValue() != branches[index].IsNegated)
            {
                return await StatementList.WriteToAsync(branches[index].Statements, writer, encoder, context);
            }

            if (++index == branches.Length)
            {
                return Completion.Normal;
            }

            if (branches[index].Condition is not { } condition)
            {
                return await StatementList.WriteToAsync(branches[index].Statements, writer, encoder, context);
            }

            task = condition.EvaluateAsync(context);
        }
    }
}

using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary><c>case</c>. Not Fluid's, which loses a <c>break</c> in a branch and runs a branch once for each of its values that match.</summary>
internal sealed class CaseOfStatement(Expression subject, When[] whens, IReadOnlyList<Statement> otherwise) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        var value = await subject.EvaluateAsync(context);
        var hasMatched = false;
        foreach (var when in whens)
        {
            if (!await MatchesAsync(value, when, context))
            {
                continue;
            }

            hasMatched = true;
            var completion = await StatementList.WriteToAsync(when.Statements, writer, encoder, context);
            if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        return hasMatched ? Completion.Normal : await StatementList.WriteToAsync(otherwise, writer, encoder, context);
    }

    private static async ValueTask<bool> MatchesAsync(FluidValue value, When when, TemplateContext context)
    {
        foreach (var option in when.Options)
        {
            if (value.Equals(await option.EvaluateAsync(context)))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary><c>capture</c>, which stops when more is captured than a page may hold.</summary>
internal sealed class BoundedCaptureStatement(string identifier, IReadOnlyList<Statement> statements) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.IncrementSteps();
        using var output = LiquidOutput.For(context);
        var completion = await StatementList.WriteToAsync(statements, output, encoder, context);
        FluidValue value = new StringValue(output.ToString(), encode: false);
        if (context.Captured is { } captured)
        {
            value = await captured(identifier, value, context);
        }

        context.SetValue(identifier, value);
        return completion;
    }
}

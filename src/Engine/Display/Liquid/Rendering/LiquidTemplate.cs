using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardCore.Liquid;
using OrchardSite.Engine.Display.Liquid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>A parsed template. Holds nothing of a request or tenant.</summary>
internal sealed class LiquidTemplate(string name, IReadOnlyList<Statement> statements) : IFluidTemplate, IStatementList
{
    public string Name { get; } = name;

    public IReadOnlyList<Statement> Statements { get; } = statements;

    public async ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            await StatementList.WriteToAsync(Statements, writer, encoder, context);
        }
        catch (InvalidOperationException exception) when (LimitReached(exception, context) is not null)
        {
            throw new LiquidRenderException(LimitReached(exception, context)!, exception);
        }
        catch (FluidException exception) when (exception is not (LiquidRenderException or LiquidParseException))
        {
            throw new LiquidRenderException($"{Name}: {exception.Message}", exception);
        }
    }

    // Fluid throws the same exception for too many steps and too deep scopes.
    private string? LimitReached(InvalidOperationException exception, TemplateContext context)
    {
        if (context is LiquidTemplateContext { MaxSteps: > 0 } liquidContext && liquidContext.Steps > liquidContext.MaxSteps)
        {
            return $"The template '{Name}' was stopped after {liquidContext.MaxSteps} steps; a loop in it may be endless.";
        }

        return exception.Message.StartsWith("The maximum level of recursion", StringComparison.Ordinal)
            ? $"The template '{Name}' was stopped because its blocks or macros call each other more than {context.Options.MaxRecursion} levels deep."
            : null;
    }
}

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
    private const string UndefinedFilter = "Undefined filter '";

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
            throw Keeping(LimitReached(exception, context)!, exception);
        }
        catch (FluidException exception) when (exception is not (LiquidRenderException or LiquidParseException))
        {
            throw Keeping(new LiquidRenderException(Name, Reason(exception.Message), exception), exception);
        }
    }

    private static FormattableString Reason(string message) => message.StartsWith(UndefinedFilter, StringComparison.Ordinal)
        ? (FormattableString)$"there is no filter '{message[UndefinedFilter.Length..].TrimEnd('.', '\'')}'."
        : $"{message}";

    private static LiquidRenderException Keeping(LiquidRenderException wrapped, Exception exception)
    {
        LiquidPlaces.Copy(exception, wrapped);
        return wrapped;
    }

    // Fluid throws the same exception for too many steps and too deep scopes.
    private LiquidRenderException? LimitReached(InvalidOperationException exception, TemplateContext context)
    {
        if (context is LiquidTemplateContext { MaxSteps: > 0 } liquidContext && liquidContext.Steps > liquidContext.MaxSteps)
        {
            return new LiquidRenderException($"The template '{Name}' was stopped after {liquidContext.MaxSteps} steps; a loop in it may be endless.", exception);
        }

        return exception.Message.StartsWith("The maximum level of recursion", StringComparison.Ordinal)
            ? new LiquidRenderException($"The template '{Name}' was stopped because its blocks or macros call each other more than {context.Options.MaxRecursion} levels deep.", exception)
            : null;
    }
}

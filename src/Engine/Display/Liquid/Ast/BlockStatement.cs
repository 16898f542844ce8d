using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>What stands in a block that Fluid itself runs, so that errors in it have a line.</summary>
internal sealed class BlockStatement(IReadOnlyList<Statement> statements) : Statement
{
    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        => StatementList.WriteToAsync(statements, writer, encoder, context);
}

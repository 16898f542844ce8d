using Fluid.Ast;

namespace OrchardSite.Engine.Display.Liquid.Ast;

internal sealed record When(Expression[] Options, IReadOnlyList<Statement> Statements);

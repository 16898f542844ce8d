using Fluid.Ast;

namespace OrchardSite.Engine.Display.Liquid.Ast;

/// <summary>Statements and when they run; without a condition, whenever no branch before did.</summary>
internal sealed record Branch(Expression? Condition, bool IsNegated, IReadOnlyList<Statement> Statements);

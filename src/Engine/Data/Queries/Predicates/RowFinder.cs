using System.Linq.Expressions;

namespace OrchardSite.Engine.Data.Queries.Predicates;

/// <summary>Tells whether an expression speaks of the row, or can be known before the query runs.</summary>
internal sealed class RowFinder : ExpressionVisitor
{
    private bool _found;

    public static bool DependsOnRow(Expression expression)
    {
        if (expression is ConstantExpression)
        {
            return false;
        }

        var finder = new RowFinder();
        finder.Visit(expression);
        return finder._found;
    }

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found = true;
        return node;
    }
}

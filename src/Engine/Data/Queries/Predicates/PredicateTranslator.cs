using System.Collections;
using System.Linq.Expressions;
using OrchardSite.Engine.Data.Dialects;
using YesSql.Services;

namespace OrchardSite.Engine.Data.Queries.Predicates;

/// <summary>
/// Turns a predicate over an index type into SQL in one walk. What does not depend on the row becomes a parameter,
/// so that predicates of one shape give one text, under which the prepared statement is kept.
/// </summary>
internal sealed class PredicateTranslator(QueryScope scope)
{
    private readonly Dictionary<ParameterExpression, QueryJoin> _rows = [];

    private IStoreDialect Dialect => scope.Session.Owner.Dialect;

    public static QueryOrder ToOrder(LambdaExpression keySelector, QueryJoin join, bool isDescending)
    {
        var body = Strip(keySelector.Body);
        return body is MemberExpression { Expression: ParameterExpression } member
            ? new QueryOrder(join.Column(member.Member.Name), member.Type, isDescending)
            : throw new NotSupportedException($"A query is sorted by a property of its index, not by '{keySelector}'.");
    }

    public string Translate(LambdaExpression predicate, QueryJoin join)
    {
        _rows[predicate.Parameters[0]] = join;
        return Condition(predicate.Body);
    }

    private string Condition(Expression expression)
    {
        var node = Strip(expression);
        if (!RowFinder.DependsOnRow(node))
        {
            return ExpressionValue.Of(node) is true ? "1 = 1" : "1 = 0";
        }

        return node switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => $"({Condition(both.Left)} AND {Condition(both.Right)})",
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => $"({Condition(either.Left)} OR {Condition(either.Right)})",
            BinaryExpression comparison => Compare(comparison),
            UnaryExpression { NodeType: ExpressionType.Not } not => Negate(not.Operand),
            MemberExpression { Member.Name: "HasValue" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null => $"{Value(member.Expression)} IS NOT NULL",
            MemberExpression member => $"{Value(member)} = {scope.Parameters.Add(true)}",
            MethodCallExpression call => Call(call),
            _ => throw NotSupported(node),
        };
    }

    /// <summary>A flag that is not known is not true, as for the object that the row was made of.</summary>
    private string Negate(Expression operand) => Strip(operand) switch
    {
        MemberExpression { Member.Name: "HasValue" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null => $"{Value(member.Expression)} IS NULL",
        MemberExpression member when RowFinder.DependsOnRow(member) => $"{Value(member)} = {scope.Parameters.Add(false)}",
        var other => $"NOT ({Condition(other)})",
    };

    private string Compare(BinaryExpression node)
    {
        var sign = Sign(node);
        if (sign is "=" or "<>" && (IsNull(node.Right) || IsNull(node.Left)))
        {
            var tested = IsNull(node.Right) ? node.Left : node.Right;
            return $"{Value(tested)} IS {(sign == "=" ? "" : "NOT ")}NULL";
        }

        return $"{Value(node.Left)} {sign} {Value(node.Right)}";
    }

    private static string Sign(BinaryExpression node) => node.NodeType switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        _ => throw NotSupported(node),
    };

    private static bool IsNull(Expression expression)
    {
        var node = Strip(expression);
        return !RowFinder.DependsOnRow(node) && ExpressionValue.Of(node) is null;
    }

    private string Value(Expression expression)
    {
        var node = Strip(expression);
        if (!RowFinder.DependsOnRow(node))
        {
            return scope.Parameters.Add(ExpressionValue.Of(node));
        }

        return node switch
        {
            MemberExpression { Expression: ParameterExpression row } member => _rows[row].Column(member.Member.Name),
            MemberExpression { Member.Name: "Value" } member when Nullable.GetUnderlyingType(member.Expression!.Type) is not null => Value(member.Expression),
            BinaryExpression { NodeType: ExpressionType.Add } sum when sum.Type != typeof(string) => $"({Value(sum.Left)} + {Value(sum.Right)})",
            BinaryExpression { NodeType: ExpressionType.Subtract } difference => $"({Value(difference.Left)} - {Value(difference.Right)})",
            BinaryExpression { NodeType: ExpressionType.Multiply } product => $"({Value(product.Left)} * {Value(product.Right)})",
            _ => throw NotSupported(node),
        };
    }

    private string Call(MethodCallExpression call)
    {
        if (call.Method.DeclaringType == typeof(string) && call is { Object: not null, Arguments.Count: 1 })
        {
            return call.Method.Name switch
            {
                nameof(string.Contains) => Like(call.Object, "%", call.Arguments[0], "%"),
                nameof(string.StartsWith) => Like(call.Object, "", call.Arguments[0], "%"),
                nameof(string.EndsWith) => Like(call.Object, "%", call.Arguments[0], ""),
                _ => throw NotSupported(call),
            };
        }

        if (call.Method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            return Extension(call);
        }

        return call.Method.DeclaringType == typeof(DefaultQueryExtensionsIndex) ? SubQuery(call) : throw NotSupported(call);
    }

    private string Extension(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(DefaultQueryExtensions.IsIn) => In(call, "IN", "1 = 0"),
        nameof(DefaultQueryExtensions.IsNotIn) => In(call, "NOT IN", "1 = 1"),
        nameof(DefaultQueryExtensions.IsLike) => Dialect.Like(Value(call.Arguments[0]), Value(call.Arguments[1])),
        nameof(DefaultQueryExtensions.IsNotLike) => $"NOT ({Dialect.Like(Value(call.Arguments[0]), Value(call.Arguments[1]))})",
        nameof(DefaultQueryExtensions.NotContains) => $"NOT ({Like(call.Arguments[0], "%", call.Arguments[1], "%")})",
        _ => throw NotSupported(call),
    };

    private string In(MethodCallExpression call, string sign, string whenEmpty)
    {
        var values = (IEnumerable)(ExpressionValue.Of(Strip(call.Arguments[1])) ?? throw NotSupported(call));
        var names = values.Cast<object?>().Select(scope.Parameters.Add).ToList();
        return names.Count == 0 ? whenEmpty : $"{Value(call.Arguments[0])} {sign} ({string.Join(", ", names)})";
    }

    /// <summary>What is looked for is meant as it is written: its own wildcards are plain letters.</summary>
    private string Like(Expression column, string before, Expression text, string after)
    {
        if (RowFinder.DependsOnRow(text))
        {
            throw NotSupported(text);
        }

        var escaped = (ExpressionValue.Of(Strip(text))?.ToString() ?? "")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
        return Dialect.Like(Value(column), scope.Parameters.Add(before + escaped + after));
    }

    private string SubQuery(MethodCallExpression call)
    {
        var join = scope.CreateBranch().Join(call.Method.GetGenericArguments()[0]);
        var select = Lambda(call.Arguments[1]);
        _rows[select.Parameters[0]] = join;
        var where = call.Arguments.Count > 2 ? $" WHERE {Translate(Lambda(call.Arguments[2]), join)}" : "";
        var isNegated = call.Method.Name.StartsWith("IsNot", StringComparison.Ordinal);
        var query = $"SELECT {Value(select.Body)} FROM {join.Table.Table} AS {join.Alias}{where}";
        return Value(call.Arguments[0]) + (isNegated ? Dialect.NotInSelectOperator(query) : Dialect.InSelectOperator(query));
    }

    private static LambdaExpression Lambda(Expression expression) =>
        Strip(expression) as LambdaExpression ?? (LambdaExpression)ExpressionValue.Of(expression)!;

    private static Expression Strip(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } unary
            && (unary.NodeType == ExpressionType.Quote || RowFinder.DependsOnRow(unary) || unary.Type == typeof(object)))
        {
            expression = unary.Operand;
        }

        return expression;
    }

    private static NotSupportedException NotSupported(Expression expression) =>
        new($"A query does not understand '{expression}'.");
}

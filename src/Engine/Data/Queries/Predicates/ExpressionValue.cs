using System.Linq.Expressions;
using System.Reflection;

namespace OrchardSite.Engine.Data.Queries.Predicates;

/// <summary>Evaluates the parts of a predicate that do not speak of the row, mostly captured variables, without compiling them.</summary>
internal static class ExpressionValue
{
    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member)),
        MemberExpression { Member: PropertyInfo property } member when Nullable.GetUnderlyingType(member.Expression?.Type ?? typeof(object)) is null => property.GetValue(Target(member)),
        UnaryExpression { NodeType: ExpressionType.Convert } convert when convert.Type.IsAssignableFrom(convert.Operand.Type) => Of(convert.Operand),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => ArrayOf(array),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private static object? Target(MemberExpression member) => member.Expression is null ? null : Of(member.Expression);

    private static Array ArrayOf(NewArrayExpression expression)
    {
        var array = Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(Of(expression.Expressions[i]), i);
        }

        return array;
    }
}

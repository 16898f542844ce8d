using System.Linq.Expressions;
using System.Reflection;

namespace OrchardSite.Engine.Display.Drivers;

/// <summary>Copies the public properties of a model to another, compiled once a type.</summary>
internal static class ModelCopy<TModel>
{
    private static readonly Action<TModel, TModel> _copy = Compile();

    public static void To(TModel target, TModel source) => _copy(target, source);

    private static Action<TModel, TModel> Compile()
    {
        var target = Expression.Parameter(typeof(TModel));
        var source = Expression.Parameter(typeof(TModel));
        var assignments = typeof(TModel).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, SetMethod.IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(property => (Expression)Expression.Assign(Expression.Property(target, property), Expression.Property(source, property)))
            .Append(Expression.Empty());
        return Expression.Lambda<Action<TModel, TModel>>(Expression.Block(assignments), target, source).Compile();
    }
}

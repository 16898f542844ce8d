using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace OrchardSite.Engine.Display.Shapes.Models;

/// <summary>Compiled readers of a type's public properties, made once a type.</summary>
internal static class PropertyReaders
{
    private static readonly ConditionalWeakTable<Type, PropertyReader[]> _readers = new();

    public static PropertyReader[] Of(Type type) => _readers.GetValue(type, Build);

    private static PropertyReader[] Build(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .Select(property => new PropertyReader(property.Name, Compile(type, property)))];

    private static Func<object, object?> Compile(Type type, PropertyInfo property)
    {
        var source = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(source, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }
}

using System.Reflection;
using YesSql;

namespace OrchardSite.Engine.Data.Stores;

/// <summary>Finds whole-number properties by name.</summary>
internal sealed class PropertyAccessorFactory(string propertyName) : IAccessorFactory
{
    public IAccessor<T>? CreateAccessor<T>(Type tContainer)
    {
        var property = tContainer.GetProperty(propertyName, BindingFlags.Public | BindingFlags.Instance);
        return property is { CanRead: true, CanWrite: true } && typeof(T) == typeof(long) && IsNumber(property.PropertyType)
            ? (IAccessor<T>)(object)new NumberAccessor(property)
            : null;
    }

    private static bool IsNumber(Type type) => type == typeof(long) || type == typeof(int);

    private sealed class NumberAccessor(PropertyInfo property) : IAccessor<long>
    {
        private readonly bool _isInt = property.PropertyType == typeof(int);

        public long Get(object obj) => _isInt ? (int)property.GetValue(obj)! : (long)property.GetValue(obj)!;

        public void Set(object obj, long value) => property.SetValue(obj, _isInt ? checked((int)value) : (object)value);
    }
}

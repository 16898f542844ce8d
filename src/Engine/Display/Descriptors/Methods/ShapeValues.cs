using System.ComponentModel;
using System.Globalization;

namespace OrchardSite.Engine.Display.Descriptors.Methods;

internal static class ShapeValues
{
    /// <summary>A shape's property as a method wants it; the type's default when it cannot be.</summary>
    public static object? Convert(object? value, Type type)
    {
        if (value is null or Nil)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        }

        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(target) && !target.IsEnum)
        {
            return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }

        var converter = TypeDescriptor.GetConverter(target);
        return converter.CanConvertFrom(value.GetType())
            ? converter.ConvertFrom(null, CultureInfo.InvariantCulture, value)
            : Convert(null, type);
    }
}

using System.Reflection;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Descriptors.Methods;

/// <summary>Binds shapes to the methods that carry <see cref="ShapeAttribute"/>.</summary>
internal static class ShapeMethods
{
    public static void Describe(ShapeTableBuilder builder, Type provider)
    {
        foreach (var method in provider.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
        {
            if (method.GetCustomAttribute<ShapeAttribute>() is { } attribute)
            {
                var call = new ShapeMethod(provider, method);
                builder.Describe(attribute.ShapeType ?? method.Name)
                    .BoundAs($"{provider.FullName}::{method.Name}", call.InvokeAsync);
            }
        }
    }
}

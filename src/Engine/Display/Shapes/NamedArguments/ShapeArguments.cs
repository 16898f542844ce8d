using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Display.Shapes.Models;

namespace OrchardSite.Engine.Display.Shapes.NamedArguments;

internal static class ShapeArguments
{
    /// <summary>Positional arguments lend their properties; named ones become properties.</summary>
    public static void Apply(IShape shape, INamedEnumerable<object> arguments)
    {
        foreach (var source in arguments.Positional)
        {
            if (source is null)
            {
                continue;
            }

            foreach (var property in PropertyReaders.Of(source.GetType()))
            {
                shape.Properties[property.Name] = property.Read(source);
            }
        }

        foreach (var (name, value) in arguments.Named)
        {
            shape.Properties[name] = value;
        }
    }
}

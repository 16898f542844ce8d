namespace OrchardSite.Engine.Display.Shapes.Models;

internal readonly record struct PropertyReader(string Name, Func<object, object?> Read);

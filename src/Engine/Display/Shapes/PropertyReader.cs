namespace OrchardSite.Engine.Display.Shapes;

internal readonly record struct PropertyReader(string Name, Func<object, object?> Read);

namespace OrchardSite.Engine.Display.Templates;

/// <summary>A template file of a module: the shape it is for and its virtual path.</summary>
internal sealed record Template(string ShapeType, string VirtualPath, string Extension);

using Fluid;
using Fluid.Ast;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Tags that make a shape and that change one.</summary>
internal sealed class ShapeTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry)
    {
        registry.RegisterArgumentsTag("shape", (given, writer, _, context) => RenderShapeAsync(null, given, writer, context));
        registry.RegisterArgumentsTag("contentitem", (given, writer, _, context) => RenderShapeAsync("ContentItem", given, writer, context));
        Register(registry, "shape_cache", (shape, arguments) => ShapeCaching.Mark(shape, name => arguments.Text(name)));
        Register(registry, "shape_clear_alternates", (shape, _) => shape.Metadata.Alternates.Clear());
        Register(registry, "shape_add_alternates", (shape, arguments) => shape.Metadata.Alternates.AddRange(arguments.Words("alternates", 1)));
        Register(registry, "shape_clear_wrappers", (shape, _) => shape.Metadata.Wrappers.Clear());
        Register(registry, "shape_add_wrappers", (shape, arguments) => shape.Metadata.Wrappers.AddRange(arguments.Words("wrappers", 1)));
        Register(registry, "shape_clear_classes", (shape, _) => shape.Classes.Clear());
        Register(registry, "shape_add_classes", AddClasses);
        Register(registry, "shape_clear_attributes", (shape, _) => shape.Attributes.Clear());
        Register(registry, "shape_add_attributes", AddAttributes);
        Register(registry, "shape_type", (shape, arguments) => shape.Metadata.Type = arguments.Text("type", 1) ?? "");
        Register(registry, "shape_display_type", (shape, arguments) => shape.Metadata.DisplayType = arguments.Text("type", 1));
        Register(registry, "shape_position", (shape, arguments) => shape.Metadata.Position = arguments.Text("position", 1));
        Register(registry, "shape_tab", (shape, arguments) => shape.Metadata.Tab = arguments.Text("tab", 1));
        Register(registry, "shape_remove_item", (shape, arguments) => (shape as Shape)?.Remove(arguments.Text("item", 1) ?? ""));
        Register(registry, "shape_add_properties", AddProperties);
        Register(registry, "shape_remove_property", (shape, arguments) => shape.Properties.Remove(arguments.Text("property", 1) ?? ""));
        Register(registry, "shape_pager", AddProperties);
    }

    private static void Register(LiquidTagRegistry registry, string name, Action<IShape, TagArguments> change)
        => registry.RegisterArgumentsTag(name, async (given, _, _, context) =>
        {
            var arguments = await TagArguments.EvaluateAsync(given, context);
            if (arguments.At(0).ToObjectValue() is not IShape shape)
            {
                throw TagContext.Error(context, $"the first argument of '{name}' is not a shape.");
            }

            change(shape, arguments);
            return Completion.Normal;
        });

    private static async ValueTask<Completion> RenderShapeAsync(string? knownType, IReadOnlyList<FilterArgument> given, TextWriter writer, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var type = knownType ?? arguments.Text("type", 0) ?? throw TagContext.Error(context, $"'shape' needs the type of a shape.");
        var shape = await context.Service<IShapeFactory>().CreateAsync(type);
        foreach (var (name, value) in arguments.Named.Where(argument => !ShapeCaching.IsArgument(argument.Name)))
        {
            Set(shape, name, value.IsNil() ? null : value.ToObjectValue(), arguments);
        }

        ShapeCaching.Mark(shape, name => arguments.Text(name));
        return TagContext.Write(writer, await ShapeRenderer.RenderAsync(shape, TagContext.Of(context)));
    }

    private static void Set(IShape shape, string name, object? value, TagArguments arguments)
    {
        switch (name)
        {
            case "type": break;
            case "id": shape.Id = arguments.Text(name); break;
            case "tag": shape.TagName = arguments.Text(name); break;
            case "class" or "classes": AddAll(shape.Classes, arguments.Words(name)); break;
            case "alternate" or "alternates": shape.Metadata.Alternates.AddRange(arguments.Words(name)); break;
            case "wrapper" or "wrappers": shape.Metadata.Wrappers.AddRange(arguments.Words(name)); break;
            case "display_type": shape.Metadata.DisplayType = arguments.Text(name); break;
            default: shape.Properties[TagContext.PropertyName(name)] = value; break;
        }
    }

    private static void AddClasses(IShape shape, TagArguments arguments) => AddAll(shape.Classes, arguments.Words("classes", 1));

    private static void AddAll(IList<string> list, string[] items)
    {
        foreach (var item in items)
        {
            list.Add(item);
        }
    }

    private static void AddAttributes(IShape shape, TagArguments arguments)
    {
        foreach (var (name, value) in arguments.Named)
        {
            shape.Attributes[TagContext.AttributeName(name)] = value.ToStringValue();
        }
    }

    private static void AddProperties(IShape shape, TagArguments arguments)
    {
        foreach (var (name, value) in arguments.Named)
        {
            shape.Properties[TagContext.PropertyName(name)] = value.ToObjectValue();
        }
    }
}

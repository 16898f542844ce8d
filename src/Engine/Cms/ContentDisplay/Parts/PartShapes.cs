using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Cms.ContentDisplay.Parts;

/// <summary>The shapes that hold a part's fields: <c>ContentPart</c> for a part without a class, <c>ContentPart_Edit</c> for every part's editor.</summary>
internal static class PartShapes
{
    /// <summary>The zone of the item's editor that takes what belongs to the part.</summary>
    public static string EditorZone(ContentTypePartDefinition typePart) => $"Parts.{typePart.Name}.Content";

    /// <summary>A set position, or the order of definition.</summary>
    public static string Position(string? position, int index) =>
        string.IsNullOrEmpty(position) ? index.ToString(CultureInfo.InvariantCulture) : position;

    /// <summary>
    /// Where the part's fields go: into a shape of the part's own when the part exists only as a definition, else directly into the item.
    /// The part that carries a type's own fields counts as the item itself.
    /// </summary>
    public static async Task<BuildDisplayContext> ForFieldsAsync(ContentPart part, ContentTypePartDefinition typePart, BuildDisplayContext context)
    {
        var partType = typePart.PartDefinition.Name;
        if (part.GetType() != typeof(ContentPart) || partType == typePart.ContentTypeDefinition.Name)
        {
            return context;
        }

        var shapeType = context.DisplayType == "Detail" ? "ContentPart" : $"ContentPart_{context.DisplayType}";
        var result = Holder(shapeType, typePart, context.GroupId)
            .Location("Content")
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(
                DisplayAlternates(typePart, displaying.Shape.Metadata.DisplayType)));
        await result.ApplyAsync(context);

        if (result.Shape is not { } shape)
        {
            return context;
        }

        shape.Properties["ContentPart"] = part;
        shape.Properties["ContentItem"] = part.ContentItem;
        shape.Properties["ContentTypePartDefinition"] = typePart;

        return new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
        {
            FindPlacement = context.FindPlacement,
        };
    }

    /// <summary>Adds the frame of a part's editor to the item's editor.</summary>
    public static async Task AddEditorAsync(ContentPart part, ContentTypePartDefinition typePart, int index, BuildEditorContext context)
    {
        var position = Position(typePart.GetSettings<ContentTypePartSettings>().Position, index);
        var result = Holder("ContentPart_Edit", typePart, context.GroupId)
            .Location($"Parts:{position}")
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(EditorAlternates(typePart)));
        await result.ApplyAsync(context);

        if (result.Shape is not { } shape)
        {
            return;
        }

        shape.Properties["ContentPart"] = part;
        shape.Properties["ContentTypePartDefinition"] = typePart;

        // By its name in the zone, "Parts.{name}.Content" leads into the frame.
        if (context.Shape is IZoneHolding editor)
        {
            editor.Zones["Parts"].Properties[typePart.Name] = shape;
        }
    }

    public static IEnumerable<string> EditorAlternates(ContentTypePartDefinition typePart)
    {
        yield return $"ContentPart_Edit__{typePart.PartDefinition.Name}";
        yield return $"ContentPart_Edit__{typePart.ContentTypeDefinition.Name}__{typePart.PartDefinition.Name}";

        if (typePart.Name != typePart.PartDefinition.Name)
        {
            yield return $"ContentPart_Edit__{typePart.Name}";
            yield return $"ContentPart_Edit__{typePart.ContentTypeDefinition.Name}__{typePart.Name}";
        }
    }

    private static IEnumerable<string> DisplayAlternates(ContentTypePartDefinition typePart, string? displayType)
    {
        var partType = typePart.PartDefinition.Name;
        var contentType = typePart.ContentTypeDefinition.Name;

        foreach (var suffix in new[] { string.Empty, $"_{displayType}" })
        {
            yield return $"{partType}{suffix}";
            yield return $"{contentType}{suffix}__{partType}";

            if (typePart.Name != partType)
            {
                yield return $"{contentType}{suffix}__{typePart.Name}";
            }
        }
    }

    private static ShapeResult Holder(string shapeType, ContentTypePartDefinition typePart, string? groupId)
    {
        var result = new ShapeResult(
            shapeType,
            context => context.ShapeFactory.CreateAsync(
                shapeType,
                () => new ValueTask<IShape>(new ZoneHolding(() => context.ShapeFactory.CreateAsync("ContentZone")))));

        return result
            .Differentiator(typePart.Name)
            .Name(typePart.Name)
            .OnGroup(groupId ?? string.Empty);
    }
}

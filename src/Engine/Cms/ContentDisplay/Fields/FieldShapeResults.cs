using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentDisplay.Fields;

/// <summary>Gives what a field's driver returned its differentiator and alternates.</summary>
internal static class FieldShapeResults
{
    public static IDisplayResult? Name(IDisplayResult? result, ContentTypePartDefinition typePart, ContentPartFieldDefinition field)
    {
        foreach (var shape in DisplayResults.Shapes(result))
        {
            Name(shape, typePart, field);
        }

        return result;
    }

    /// <summary>The differentiator by which placement tells one field's shape from another's.</summary>
    public static string Differentiator(string shapeType, ContentTypePartDefinition typePart, ContentPartFieldDefinition field)
    {
        var fieldType = field.FieldDefinition.Name;
        var isField = shapeType == fieldType || shapeType == ShapeTypeNames.Editor(fieldType, field.Editor());
        return isField ? $"{typePart.Name}-{field.Name}" : $"{typePart.Name}-{field.Name}-{shapeType}";
    }

    private static void Name(ShapeResult result, ContentTypePartDefinition typePart, ContentPartFieldDefinition field)
    {
        var shapeType = result.ShapeType;
        var differentiator = Differentiator(shapeType, typePart, field);

        // An editor's own name says which field editor it is; it has no alternates.
        if (shapeType == ShapeTypeNames.Editor(field.FieldDefinition.Name, field.Editor()))
        {
            result.Identify(differentiator, null, null);
            return;
        }

        var displayMode = field.DisplayMode();
        var isDisplayMode = !string.IsNullOrEmpty(displayMode) && shapeType == ShapeTypeNames.Display(field.FieldDefinition.Name, displayMode);

        result.Identify(
            differentiator,
            isDisplayMode ? $"{typePart.Name}-{field.Name}" : null,
            context =>
            {
                var metadata = context.Shape.Metadata;
                metadata.Alternates.AddRange(ContentFieldAlternatesFactory.GetAlternates(typePart, field, shapeType, metadata.DisplayType ?? string.Empty));
            });
    }
}

using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.ContentDisplay.Parts;

/// <summary>Gives what a part's driver returned its differentiator and alternates.</summary>
internal static class PartShapeResults
{
    public static IDisplayResult? Name(IDisplayResult? result, ContentTypePartDefinition definition)
    {
        foreach (var shape in DisplayResults.Shapes(result))
        {
            Name(shape, definition);
        }

        return result;
    }

    /// <summary>The differentiator by which placement tells one part's shape from another's.</summary>
    public static string Differentiator(string shapeType, ContentTypePartDefinition definition)
    {
        var partType = definition.PartDefinition.Name;
        var isPart = shapeType == partType || shapeType == ShapeTypeNames.Editor(partType, definition.Editor());
        return isPart ? definition.Name : $"{definition.Name}-{shapeType}";
    }

    private static void Name(ShapeResult result, ContentTypePartDefinition definition)
    {
        var shapeType = result.ShapeType;
        var displayMode = definition.DisplayMode();
        var isDisplayMode = !string.IsNullOrEmpty(displayMode) && shapeType == ShapeTypeNames.Display(definition.PartDefinition.Name, displayMode);

        result.Identify(
            Differentiator(shapeType, definition),
            isDisplayMode ? definition.Name : null,
            context =>
            {
                var metadata = context.Shape.Metadata;
                metadata.Alternates.AddRange(ContentPartAlternatesFactory.GetAlternates(definition, shapeType, metadata.DisplayType ?? string.Empty));
            });
    }
}

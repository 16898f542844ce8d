using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Cms.ContentDisplay;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The names of the templates that may render a part's shape, least specific first.</summary>
public static class ContentPartAlternatesFactory
{
    public static string[] GetAlternates(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var partType = definition.PartDefinition.Name;
        var isEditor = shapeType == ShapeTypeNames.Editor(partType, definition.Editor());
        var alternates = new List<string>();

        if (!isEditor)
        {
            alternates.Add($"{shapeType}_{displayType}");
        }

        string[] suffixes = isEditor ? [$"_{displayType}"] : [string.Empty, $"_{displayType}"];
        var displayMode = definition.DisplayMode();

        if (isEditor || shapeType == partType)
        {
            AddForPart(alternates, definition, suffixes);
        }
        else if (!string.IsNullOrEmpty(displayMode) && shapeType == ShapeTypeNames.Display(partType, displayMode))
        {
            AddForDisplayMode(alternates, definition, displayMode, displayType);
        }
        else
        {
            AddForOtherShape(alternates, definition, shapeType, suffixes);
        }

        return [.. alternates];
    }

    private static void AddForPart(List<string> alternates, ContentTypePartDefinition definition, string[] suffixes)
    {
        foreach (var partName in Names(definition))
        {
            foreach (var suffix in suffixes)
            {
                foreach (var owner in Owners(definition))
                {
                    alternates.Add($"{owner}{suffix}__{partName}");
                }
            }
        }
    }

    private static void AddForDisplayMode(List<string> alternates, ContentTypePartDefinition definition, string displayMode, string displayType)
    {
        alternates.Add($"{definition.PartDefinition.Name}_{displayType}__{displayMode}{ShapeTypeNames.DisplayToken}");

        foreach (var partName in Names(definition))
        {
            foreach (var owner in Owners(definition))
            {
                alternates.Add($"{owner}{ShapeTypeNames.DisplayToken}__{partName}__{displayMode}");
                alternates.Add($"{owner}_{displayType}__{partName}__{displayMode}{ShapeTypeNames.DisplayToken}");
            }
        }
    }

    private static void AddForOtherShape(List<string> alternates, ContentTypePartDefinition definition, string shapeType, string[] suffixes)
    {
        foreach (var partName in Names(definition))
        {
            foreach (var suffix in suffixes)
            {
                foreach (var owner in Owners(definition))
                {
                    alternates.Add($"{owner}{suffix}__{partName}__{shapeType}");
                }
            }
        }
    }

    private static IEnumerable<string> Owners(ContentTypePartDefinition definition)
    {
        var stereotype = definition.ContentTypeDefinition.StereotypeOrNull();
        if (stereotype is not null)
        {
            yield return stereotype;
        }

        yield return definition.ContentTypeDefinition.Name;
    }

    private static IEnumerable<string> Names(ContentTypePartDefinition definition)
    {
        yield return definition.PartDefinition.Name;

        if (definition.Name != definition.PartDefinition.Name)
        {
            yield return definition.Name;
        }
    }
}

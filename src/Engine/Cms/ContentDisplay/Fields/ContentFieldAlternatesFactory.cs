using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardSite.Engine.Cms.ContentDisplay;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The names of the templates that may render a field's shape, least specific first.</summary>
public static class ContentFieldAlternatesFactory
{
    public static string[] GetAlternates(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string shapeType, string displayType)
    {
        var names = new FieldNames(typePartDefinition, partFieldDefinition);
        var alternates = new List<string> { $"{shapeType}_{displayType}" };

        if (shapeType == names.FieldType)
        {
            AddForField(alternates, names, string.Empty);
            AddForField(alternates, names, $"_{displayType}");
            return [.. alternates];
        }

        var displayMode = partFieldDefinition.GetSettings<ContentPartFieldSettings>().DisplayMode;
        if (string.IsNullOrEmpty(displayMode))
        {
            AddForShape(alternates, names, string.Empty, shapeType);
            AddForShape(alternates, names, $"_{displayType}", shapeType);
            return [.. alternates];
        }

        alternates.Add($"{names.FieldType}_{displayType}__{displayMode}{ShapeTypeNames.DisplayToken}");
        AddForShape(alternates, names, ShapeTypeNames.DisplayToken, $"{names.FieldType}__{displayMode}");
        AddForShape(alternates, names, $"_{displayType}", $"{names.FieldType}__{displayMode}{ShapeTypeNames.DisplayToken}");
        return [.. alternates];
    }

    private static void AddForField(List<string> alternates, FieldNames names, string suffix)
    {
        alternates.Add($"{names.PartType}{suffix}__{names.FieldName}");
        alternates.Add($"{names.ContentType}{suffix}__{names.FieldType}");
        alternates.Add($"{names.ContentType}{suffix}__{names.PartName}__{names.FieldName}");
    }

    private static void AddForShape(List<string> alternates, FieldNames names, string suffix, string shapeType)
    {
        alternates.Add($"{names.FieldType}{suffix}__{shapeType}");
        alternates.Add($"{names.PartType}{suffix}__{names.FieldName}__{shapeType}");
        alternates.Add($"{names.ContentType}{suffix}__{names.PartName}__{names.FieldName}__{shapeType}");
        alternates.Add($"{names.ContentType}{suffix}__{names.FieldType}__{shapeType}");
    }

    private readonly struct FieldNames(ContentTypePartDefinition typePart, ContentPartFieldDefinition partField)
    {
        public string ContentType => typePart.ContentTypeDefinition.Name;

        public string PartType => typePart.PartDefinition.Name;

        public string PartName => typePart.Name;

        public string FieldType => partField.FieldDefinition.Name;

        public string FieldName => partField.Name;
    }
}

using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>Shape types of parts and fields: <c>TextField</c>, <c>TextField_Display__Header</c>, <c>TextField_Edit__TextArea</c>.</summary>
internal static class ShapeTypeNames
{
    public const string DisplayToken = "_Display";

    public const string EditToken = "_Edit";

    private const string Separator = "__";

    public static string Display(string shapeType, string? displayMode) =>
        string.IsNullOrEmpty(displayMode) ? shapeType : shapeType + DisplayToken + Separator + displayMode;

    public static string Editor(string typeName, string? editor) =>
        WithEditor(typeName + EditToken, editor);

    public static string WithEditor(string shapeType, string? editor) =>
        string.IsNullOrEmpty(editor) ? shapeType : shapeType + Separator + editor;

    /// <summary>The stereotype of a type whose shapes are named after it, or null for plain content.</summary>
    public static string? StereotypeOrNull(this ContentTypeDefinition definition)
    {
        var stereotype = definition.GetSettings<ContentTypeSettings>().Stereotype;
        return string.IsNullOrEmpty(stereotype) || stereotype == "Content" ? null : stereotype;
    }
}

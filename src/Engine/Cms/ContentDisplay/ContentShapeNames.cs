using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>Shape type and alternates of a whole content item.</summary>
internal static class ContentShapeNames
{
    /// <summary><c>Content</c>, <c>Content_Summary</c>, <c>Widget</c>, <c>Widget_Edit</c>; no display type means detail.</summary>
    public static string ShapeType(string? stereotype, string? displayType) =>
        displayType is null ? stereotype ?? "Content" : $"{stereotype ?? "Content"}_{displayType}";

    /// <summary>Templates that may render the item, least specific first.</summary>
    public static IEnumerable<string> Alternates(ContentItem content, string? stereotype, string? displayType)
    {
        var shapeType = ShapeType(stereotype, displayType);

        if (stereotype is not null)
        {
            yield return ShapeType("Stereotype", displayType);
            yield return shapeType;
        }

        yield return $"{shapeType}__{content.ContentType}";

        if (content.Id > 0)
        {
            yield return $"{shapeType}__{content.Id}";
        }
    }
}

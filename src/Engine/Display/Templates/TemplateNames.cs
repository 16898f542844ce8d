using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace OrchardSite.Engine.Display.Templates;

/// <summary>The shape that a template file is for, by its name.</summary>
internal static class TemplateNames
{
    /// <summary>
    /// In a name <c>.</c> stands for <c>_</c> and <c>-</c> for <c>__</c>. What follows the last dot is the display type, and it
    /// comes before the alternates: <c>Content-News.Summary</c> is for <c>Content_Summary__News</c>.
    /// </summary>
    public static HarvestShapeHit Parse(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var dash = fileName.LastIndexOf('-');
        if (dot <= 0 || dot < dash)
        {
            return new HarvestShapeHit { ShapeType = Translate(fileName) };
        }

        var displayType = fileName[(dot + 1)..];
        var shapeType = Translate(fileName[..dot]);
        var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);
        return new HarvestShapeHit
        {
            DisplayType = displayType,
            ShapeType = alternate <= 0
                ? $"{shapeType}_{displayType}"
                : $"{shapeType[..alternate]}_{displayType}{shapeType[alternate..]}",
        };
    }

    private static string Translate(string name)
        => name.Replace("--", "__", StringComparison.Ordinal)
            .Replace("-", "__", StringComparison.Ordinal)
            .Replace('.', '_');
}

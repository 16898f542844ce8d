using OrchardCore.Data.Documents;

namespace OrchardCore.Templates.Models;

/// <summary>The site's templates by the shape type or alternate that they render, such as <c>Content__News</c>.</summary>
public class TemplatesDocument : Document
{
    public Dictionary<string, Template> Templates { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}

using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>Types of which a user sees all items, and types of which he sees his own.</summary>
internal sealed record VisibleTypes(IReadOnlyList<ContentTypeDefinition> All, IReadOnlyList<ContentTypeDefinition> Own)
{
    public bool IsEmpty => All.Count == 0 && Own.Count == 0;

    public IEnumerable<ContentTypeDefinition> Types =>
        All.Concat(Own).OrderBy(definition => definition.DisplayName, StringComparer.CurrentCulture);

    public bool Includes(string contentType) => Types.Any(definition => definition.Name == contentType);
}

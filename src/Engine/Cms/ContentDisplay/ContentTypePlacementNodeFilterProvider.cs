using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardSite.Engine.Cms.ContentDisplay;

/// <summary>The placement filter <c>contentType</c>: the item's type, or a pattern that ends with <c>*</c>; the stereotype counts too.</summary>
internal sealed class ContentTypePlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    public string Key => "contentType";

    public bool IsMatch(ShapePlacementContext context, object expression) =>
        ContentPlacement.Item(context) is { } item
        && ContentPlacement.Names(expression).Any(name => Matches(item.ContentType, name) || (ContentPlacement.Stereotype(context) is { } stereotype && Matches(stereotype, name)));

    private static bool Matches(string contentType, string name) =>
        name.EndsWith('*') ? contentType.StartsWith(name[..^1], StringComparison.Ordinal) : contentType == name;
}

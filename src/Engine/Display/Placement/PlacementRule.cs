using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>A rule of a placement file, its location parsed.</summary>
internal sealed class PlacementRule(string shapeType, PlacementNode node, string source)
{
    public string ShapeType { get; } = shapeType;

    public PlacementInfo Placement { get; } = new(node.Location, source, node.ShapeType, null, node.Alternates, node.Wrappers);

    /// <summary>Builds the test of this rule with the filters that a tenant has.</summary>
    public Func<ShapePlacementContext, bool> BuildPredicate(IReadOnlyList<IPlacementNodeFilterProvider> filters)
    {
        var terms = new List<(IPlacementNodeFilterProvider Filter, object Expression)>();
        foreach (var (key, expression) in node.Filters ?? new Dictionary<string, object>())
        {
            if (filters.FirstOrDefault(filter => filter.Key == key) is { } filter)
            {
                terms.Add((filter, expression));
            }
        }

        return context => Matches(context) && terms.TrueForAll(term => term.Filter.IsMatch(context, term.Expression));
    }

    private bool Matches(ShapePlacementContext context)
        => (string.IsNullOrEmpty(node.DisplayType) || string.Equals(node.DisplayType, context.DisplayType, StringComparison.Ordinal))
            && (string.IsNullOrEmpty(node.Differentiator) || string.Equals(node.Differentiator, context.Differentiator, StringComparison.Ordinal));
}

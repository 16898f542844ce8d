using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Results;

/// <summary>Decides the place of a driver's shape and puts it there.</summary>
internal static class ShapeResultPlacement
{
    public static PlacementInfo Resolve(
        BuildShapeContext context, string shapeType, string? differentiator, string displayType, PlacementInfo? defaultLocation)
    {
        var placement = context.FindPlacement(shapeType, differentiator, displayType, context);
        if (placement is not null && !string.IsNullOrEmpty(placement.Location))
        {
            return placement.DefaultPosition is null && context.DefaultPosition is not null
                ? placement.WithDefaults(null, context.DefaultPosition)
                : placement;
        }

        var fallback = defaultLocation ?? (context.DefaultZone is null ? null : PlacementInfo.FromLocation(context.DefaultZone));
        return placement is null
            ? fallback is null ? PlacementInfo.Hidden : fallback.WithDefaults(null, context.DefaultPosition)
            : placement.WithDefaults(fallback, context.DefaultPosition);
    }

    /// <summary>
    /// A page of an editor has a group. The group that the placement names counts first, then that of the driver.
    /// A shape without one is on the page without one.
    /// </summary>
    public static bool IsOnGroup(string contextGroup, PlacementInfo placement, string[]? groups)
    {
        if (placement.Group is not null)
        {
            return string.Equals(contextGroup, placement.Group, StringComparison.OrdinalIgnoreCase);
        }

        if (groups is { Length: > 0 })
        {
            return groups.Contains(contextGroup, StringComparer.OrdinalIgnoreCase);
        }

        return string.IsNullOrEmpty(contextGroup);
    }

    public static void Describe(ShapeMetadata metadata, PlacementInfo placement)
    {
        metadata.PlacementSource = placement.Source;
        metadata.TabGrouping = placement.Tab;
        metadata.CardGrouping = placement.Card;
        metadata.ColumnGrouping = placement.Column;
        if (!string.IsNullOrEmpty(placement.ShapeType))
        {
            metadata.Type = placement.ShapeType;
        }

        if (placement.Alternates is not null)
        {
            metadata.Alternates.AddRange(placement.Alternates);
        }

        if (placement.Wrappers is not null)
        {
            metadata.Wrappers.AddRange(placement.Wrappers);
        }
    }

    public static async Task AddAsync(BuildShapeContext context, PlacementInfo placement, IShape shape)
    {
        IShape parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.Zones)
        {
            parent = parent is IZoneHolding holding
                ? holding.Zones[zone]
                : parent.Properties.TryGetValue(zone, out var child) && child is IShape existing ? existing : parent;
        }

        await parent.AddAsync(shape, string.IsNullOrEmpty(placement.Position) ? null : placement.Position);
    }
}

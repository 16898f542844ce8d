using OrchardSite.Engine.Display.Placement;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes: <c>Zone.SubZone:position#Tab;1%Card;1|Column_width;1@group</c>, <c>/Zone</c> for a zone of the layout, <c>-</c> for nowhere.
/// </summary>
public class PlacementInfo
{
    public const string HiddenLocation = "-";
    public const char PositionDelimiter = ':';
    public const char TabDelimiter = '#';
    public const char GroupDelimiter = '@';
    public const char CardDelimiter = '%';
    public const char ColumnDelimiter = '|';

    public static readonly PlacementInfo Empty = new();
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    private readonly bool _isLayoutZone;

    public PlacementInfo() => Zones = [];

    public PlacementInfo(
        string? location,
        string? source = null,
        string? shapeType = null,
        string? defaultPosition = null,
        string[]? alternates = null,
        string[]? wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
        var parsed = ParsedLocation.Of(location);
        Zones = parsed.Zones;
        Position = parsed.Position ?? defaultPosition ?? string.Empty;
        Tab = parsed.Tab;
        Group = parsed.Group;
        Card = parsed.Card;
        Column = parsed.Column;
        _isLayoutZone = parsed.IsLayoutZone;
    }

    public PlacementInfo(
        string? location,
        string? source,
        string? shapeType,
        string? defaultPosition,
        string[]? alternates,
        string[]? wrappers,
        string[] zones,
        string? position,
        GroupingMetadata tabGrouping,
        string? group,
        GroupingMetadata cardGrouping,
        GroupingMetadata columnGrouping,
        bool isLayoutZone)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates;
        Wrappers = wrappers;
        Zones = zones;
        Position = position;
        Tab = tabGrouping;
        Group = group;
        Card = cardGrouping;
        Column = columnGrouping;
        _isLayoutZone = isLayoutZone;
    }

    public string? Location { get; }

    public string? Source { get; }

    public string? ShapeType { get; }

    public string? DefaultPosition { get; }

    public string[]? Alternates { get; }

    public string[]? Wrappers { get; }

    public string[] Zones { get; }

    public string? Position { get; }

    public GroupingMetadata Tab { get; }

    public string? Group { get; }

    public GroupingMetadata Card { get; }

    public GroupingMetadata Column { get; }

    public static PlacementInfo FromLocation(string? location) => location switch
    {
        null or "" => Empty,
        HiddenLocation => Hidden,
        _ => new PlacementInfo(location),
    };

    /// <summary>No place at all counts as hidden, too: a shape that nothing places is not shown.</summary>
    public bool IsHidden() => string.IsNullOrEmpty(Location) || Location == HiddenLocation;

    public bool IsLayoutZone() => _isLayoutZone;

    public PlacementInfo WithSource(string? source) => new(
        Location, source, ShapeType, DefaultPosition, Alternates, Wrappers, Zones, Position, Tab, Group, Card, Column, _isLayoutZone);

    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition)
    {
        var location = string.IsNullOrEmpty(Location) ? defaults?.Location : Location;
        return new PlacementInfo(
            location,
            Source ?? defaults?.Source,
            ShapeType ?? defaults?.ShapeType,
            DefaultPosition ?? defaultPosition ?? defaults?.DefaultPosition,
            Alternates ?? defaults?.Alternates,
            Wrappers ?? defaults?.Wrappers);
    }

    public override string ToString() => Location ?? string.Empty;
}

using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>The parts of a location text.</summary>
internal readonly record struct ParsedLocation(
    string[] Zones,
    string? Position,
    GroupingMetadata Tab,
    string? Group,
    GroupingMetadata Card,
    GroupingMetadata Column,
    bool IsLayoutZone)
{
    private const string Delimiters = ":#%|@";

    public static ParsedLocation Of(string? location)
    {
        if (string.IsNullOrEmpty(location))
        {
            return new ParsedLocation([], null, default, null, default, default, false);
        }

        var isLayoutZone = location[0] == '/';
        var text = isLayoutZone ? location[1..] : location;
        return new ParsedLocation(
            ZonesOf(text),
            Part(text, PlacementInfo.PositionDelimiter),
            GroupingMetadata.ParseTabOrCard(Part(text, PlacementInfo.TabDelimiter)),
            Part(text, PlacementInfo.GroupDelimiter)?.Trim(),
            GroupingMetadata.ParseTabOrCard(Part(text, PlacementInfo.CardDelimiter)),
            GroupingMetadata.ParseColumn(Part(text, PlacementInfo.ColumnDelimiter)),
            isLayoutZone);
    }

    private static string[] ZonesOf(string text)
    {
        var end = text.AsSpan().IndexOfAny(Delimiters);
        return (end < 0 ? text : text[..end]).Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string? Part(string text, char delimiter)
    {
        var start = text.IndexOf(delimiter, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var rest = text.AsSpan(start + 1);
        var end = rest.IndexOfAny(Delimiters);
        var part = (end < 0 ? rest : rest[..end]).Trim();
        return part.IsEmpty ? null : part.ToString();
    }
}

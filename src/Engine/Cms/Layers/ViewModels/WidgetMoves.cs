namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>Where the arrows of a widget lead. At the edge of a zone they lead into the next one, so that a widget can be walked over the page.</summary>
internal static class WidgetMoves
{
    public static WidgetMove? Up(IReadOnlyList<ZoneViewModel> zones, int zone, int index)
    {
        if (index > 0)
        {
            return new(zones[zone].Name, zones[zone].Widgets[index - 1].Id);
        }

        return Enumerable.Range(0, zone).Reverse().Where(other => zones[other].IsKnown).Select(other => new WidgetMove(zones[other].Name, null)).FirstOrDefault();
    }

    public static WidgetMove? Down(IReadOnlyList<ZoneViewModel> zones, int zone, int index)
    {
        if (index + 1 < zones[zone].Widgets.Count)
        {
            return new(zones[zone].Name, IdAt(zones[zone], index + 2));
        }

        return zones.Skip(zone + 1).Where(other => other.IsKnown).Select(other => new WidgetMove(other.Name, IdAt(other, 0))).FirstOrDefault();
    }

    private static string? IdAt(ZoneViewModel zone, int index) => index < zone.Widgets.Count ? zone.Widgets[index].Id : null;
}

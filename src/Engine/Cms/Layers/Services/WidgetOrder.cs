namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>Decides which positions change when a widget is put to a place among others.</summary>
internal static class WidgetOrder
{
    private const double Step = 10;

    /// <summary>The position behind all others.</summary>
    public static double Last(IEnumerable<double> others) => others.DefaultIfEmpty(0).Max() + Step;

    /// <summary>
    /// New positions by id. Mostly it is the moved widget's alone, between its neighbours; where there is no room between them, all
    /// widgets of the zone are numbered anew.
    /// </summary>
    /// <param name="others">The zone's other widgets in order.</param>
    /// <param name="moved">The id of the widget that is moved.</param>
    /// <param name="before">The id of the widget that it is put before; none, or an unknown one, for the end.</param>
    public static Dictionary<string, double> Place(IReadOnlyList<(string Id, double Position)> others, string moved, string? before)
    {
        var index = IndexOf(others, before);
        double? previous = index > 0 ? others[index - 1].Position : null;
        double? next = index < others.Count ? others[index].Position : null;
        var position = Between(previous, next);

        return (previous is null || previous < position) && (next is null || position < next)
            ? new() { [moved] = position }
            : Renumber([.. others.Take(index).Select(other => other.Id), moved, .. others.Skip(index).Select(other => other.Id)]);
    }

    private static int IndexOf(IReadOnlyList<(string Id, double Position)> others, string? id)
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (others[i].Id == id)
            {
                return i;
            }
        }

        return others.Count;
    }

    private static double Between(double? previous, double? next) => (previous, next) switch
    {
        (null, null) => Step,
        (null, { } first) => first - Step,
        ({ } last, null) => last + Step,
        ({ } left, { } right) => left + ((right - left) / 2),
    };

    private static Dictionary<string, double> Renumber(IReadOnlyList<string> ids) =>
        ids.Select((id, index) => (id, Position: (index + 1) * Step)).ToDictionary(entry => entry.id, entry => entry.Position, StringComparer.Ordinal);
}

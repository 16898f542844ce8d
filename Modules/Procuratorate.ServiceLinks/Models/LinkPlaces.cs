namespace Procuratorate.ServiceLinks.Models;

/// <summary>Decides the order of links that an editor asks for.</summary>
public static class LinkPlaces
{
    public const string Up = "up";
    public const string Down = "down";

    /// <summary>Moves one id by one place; an id at the end of the list, or of none, stays where it is.</summary>
    /// <param name="ids">The ids in their order.</param>
    /// <param name="move">The direction and the id, such as <c>up:4k4ar2bv7m1szh0a2q9czncyc3</c>.</param>
    public static IReadOnlyList<string> Move(IReadOnlyList<string> ids, string? move)
    {
        if (move?.Split(':', 2) is not [var direction and (Up or Down), var id])
        {
            return ids;
        }

        var moved = ids.ToList();
        var from = moved.IndexOf(id);
        var to = direction == Up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= moved.Count)
        {
            return ids;
        }

        (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }

    /// <summary>The place of each id, from 1. Ids that were not asked about, as they were made meanwhile, come after the others.</summary>
    /// <param name="asked">The order that was asked for.</param>
    /// <param name="existing">Every id that there is, in the present order.</param>
    public static IReadOnlyDictionary<string, int> Number(IEnumerable<string> asked, IReadOnlyList<string> existing)
    {
        var known = existing.ToHashSet(StringComparer.Ordinal);
        return asked
            .Where(known.Contains)
            .Concat(existing)
            .Distinct(StringComparer.Ordinal)
            .Select((id, place) => (id, place))
            .ToDictionary(entry => entry.id, entry => entry.place + 1, StringComparer.Ordinal);
    }
}

using OrchardCore.Navigation;

namespace OrchardSite.Engine.Display.Navigation.Building;

/// <summary>Items of one name become one: their children are joined; of the rest, the one with the higher priority speaks.</summary>
internal static class NavigationMerge
{
    public static List<MenuItem> Merge(IEnumerable<MenuItem> items)
        => [.. items
            .GroupBy(item => item.Text.Name, StringComparer.OrdinalIgnoreCase)
            .Select(Join)
            .OrderBy(item => item.Position, FlatPositionComparer.Instance)
            .ThenBy(item => item.Text.Value, StringComparer.CurrentCulture)];

    private static MenuItem Join(IGrouping<string, MenuItem> group)
    {
        var all = group.OrderByDescending(item => item.Priority).ToArray();
        var joined = all[0];
        joined.Position = all.Select(item => item.Position).FirstOrDefault(position => !string.IsNullOrEmpty(position));
        foreach (var other in all.Skip(1))
        {
            Absorb(joined, other);
        }

        joined.Items = Merge(all.SelectMany(item => item.Items).ToArray());
        return joined;
    }

    private static void Absorb(MenuItem item, MenuItem other)
    {
        item.Id ??= other.Id;
        item.Resource ??= other.Resource;
        if (item.RouteValues is null && string.IsNullOrEmpty(item.Url))
        {
            item.RouteValues = other.RouteValues;
            item.Url = other.Url;
        }

        foreach (var name in other.Classes.Where(name => !item.Classes.Contains(name)))
        {
            item.Classes.Add(name);
        }

        foreach (var permission in other.Permissions.Where(permission => !item.Permissions.Contains(permission)))
        {
            item.Permissions.Add(permission);
        }
    }
}

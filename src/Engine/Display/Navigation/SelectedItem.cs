using OrchardCore.Navigation;

namespace OrchardSite.Engine.Display.Navigation;

/// <summary>The item of the page that is shown: the one whose address is the longest beginning of the page's.</summary>
internal static class SelectedItem
{
    /// <summary>The item and those above it; nothing when no item leads to the page.</summary>
    public static IReadOnlyList<MenuItem> Find(IEnumerable<MenuItem> items, HttpRequest request)
    {
        var path = (request.PathBase + request.Path).Value ?? "/";
        var best = (Length: 0, Chain: (IReadOnlyList<MenuItem>)[]);
        Search(items, [], path, ref best);
        return best.Chain;
    }

    private static void Search(
        IEnumerable<MenuItem> items, IReadOnlyList<MenuItem> above, string path, ref (int Length, IReadOnlyList<MenuItem> Chain) best)
    {
        foreach (var item in items)
        {
            IReadOnlyList<MenuItem> chain = [.. above, item];
            var length = MatchLength(item.Href, path);
            if (length > best.Length)
            {
                best = (length, chain);
            }

            Search(item.Items, chain, path, ref best);
        }
    }

    private static int MatchLength(string? href, string path)
    {
        if (string.IsNullOrEmpty(href) || href[0] == '#')
        {
            return 0;
        }

        var end = href.AsSpan().IndexOfAny('?', '#');
        var target = (end < 0 ? href : href[..end]).TrimEnd('/');
        var matches = path.StartsWith(target, StringComparison.OrdinalIgnoreCase)
            && (path.Length == target.Length || path[target.Length] == '/');
        return matches ? target.Length + 1 : 0;
    }
}

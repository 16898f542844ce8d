namespace OrchardSite.Tests.Shared;

/// <summary>What of Orchard is not here on purpose: every difference stands in a list with its reason, and nothing stands there that is no difference.</summary>
internal static class LeftOut
{
    /// <summary>The items and their reasons.</summary>
    /// <param name="text">A line an item: the item, a tab and the reason; one that begins with <c>#</c> is a note.</param>
    public static Dictionary<string, string> Read(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.OrdinalIgnoreCase);

    /// <param name="name">What the list is called when it is wrong.</param>
    /// <param name="text">As <see cref="Read"/> takes it.</param>
    /// <param name="differences">What is not as in Orchard.</param>
    public static void AssertIsAll(string name, string text, IEnumerable<string> differences)
    {
        var leftOut = Read(text);
        var found = differences.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(leftOut.Values, string.IsNullOrWhiteSpace);
        AssertNone($"{name} does not say why these are not as in Orchard", found.Except(leftOut.Keys, StringComparer.OrdinalIgnoreCase));
        AssertNone($"{name} leaves these out, which are as in Orchard", leftOut.Keys.Except(found, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Names all of what is there, where an assertion on a collection names the first few.</summary>
    private static void AssertNone(string message, IEnumerable<string> items)
    {
        var all = string.Join('\n', items.Order(StringComparer.Ordinal));
        Assert.True(all.Length == 0, $"{message}:\n{all}");
    }
}

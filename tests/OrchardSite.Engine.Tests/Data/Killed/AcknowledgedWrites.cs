namespace OrchardSite.Engine.Tests.Data.Killed;

/// <summary>What writers were told is stored, and what each had begun when it was killed.</summary>
internal sealed class AcknowledgedWrites
{
    private readonly Dictionary<string, int>[] _stored = [.. Enumerable.Range(0, EndlessWriter.Writers).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly Dictionary<string, int>?[] _begun = new Dictionary<string, int>?[EndlessWriter.Writers];

    public int Count { get; private set; }

    /// <summary>Takes a line of the writers: <c>try 0 3=12 4=0</c> or <c>ack 0</c>.</summary>
    public void Take(string line)
    {
        var parts = line.Split(' ');
        var writer = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        if (parts[0] == "ack")
        {
            _stored[writer] = Apply(_stored[writer], _begun[writer]!);
            _begun[writer] = null;
            Count++;
            return;
        }

        _begun[writer] = parts[2..].Select(change => change.Split('=')).ToDictionary(
            change => $"{writer}.{change[0]}",
            change => int.Parse(change[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Holds what was found against what was acknowledged: each writer's articles are as acknowledged, or with all of what it had begun.</summary>
    public void AssertHolds(IReadOnlyDictionary<string, int> found)
    {
        for (var writer = 0; writer < EndlessWriter.Writers; writer++)
        {
            var own = found.Where(article => article.Key.StartsWith($"{writer}.", StringComparison.Ordinal)).ToDictionary();
            var withBegun = _begun[writer] is { } begun ? Apply(_stored[writer], begun) : _stored[writer];
            Assert.True(Same(own, _stored[writer]) || Same(own, withBegun), $"Writer {writer}: found {Text(own)}; acknowledged {Text(_stored[writer])}; with what was begun {Text(withBegun)}.");
            (_stored[writer], _begun[writer]) = (own, null);
        }
    }

    private static Dictionary<string, int> Apply(Dictionary<string, int> stored, Dictionary<string, int> changes) =>
        stored.Where(article => !changes.ContainsKey(article.Key)).Concat(changes.Where(change => change.Value > 0)).ToDictionary();

    private static bool Same(Dictionary<string, int> one, Dictionary<string, int> other) => Text(one) == Text(other);

    private static string Text(Dictionary<string, int> articles) => string.Join(' ', articles.OrderBy(article => article.Key, StringComparer.Ordinal).Select(article => $"{article.Key}={article.Value}"));
}

namespace Procuratorate.Search.Words;

/// <summary>Finds in titles what a visitor may have meant: the piece that differs least from what was typed.</summary>
public static class NearTitle
{
    private const int ShortestWord = 2;
    private const int LongestWord = 20;

    /// <param name="word">The word that was typed, folded.</param>
    /// <param name="titles">Titles that have most of its letters.</param>
    /// <returns>The nearest piece of a title; null when none is near or the word stands in a title as it is.</returns>
    public static string? Find(string word, IEnumerable<string> titles)
    {
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return null;
        }

        var allowed = word.Length switch { <= 4 => 1, <= 8 => 2, _ => 3 };
        var found = new Dictionary<string, (int Distance, int Count)>(StringComparer.Ordinal);
        foreach (var title in titles.Select(TextFolding.Fold))
        {
            Collect(word, title, allowed, found);
        }

        return found.Count == 0 || found.ContainsKey(word)
            ? null
            : found.OrderBy(piece => piece.Value.Distance)
                .ThenByDescending(piece => SharedEnds(word, piece.Key))
                .ThenByDescending(piece => piece.Value.Count)
                .ThenBy(piece => Math.Abs(piece.Key.Length - word.Length))
                .ThenBy(piece => piece.Key, StringComparer.Ordinal)
                .First().Key;
    }

    private static void Collect(string word, string title, int allowed, Dictionary<string, (int Distance, int Count)> found)
    {
        for (var length = Math.Max(ShortestWord, word.Length - 1); length <= word.Length + 1; length++)
        {
            for (var at = 0; at + length <= title.Length; at++)
            {
                var piece = title.Substring(at, length);
                if (piece.All(char.IsLetterOrDigit) && Distance(word, piece) is var distance && distance <= allowed)
                {
                    found[piece] = (distance, found.GetValueOrDefault(piece).Count + 1);
                }
            }
        }
    }

    /// <summary>A slip is rarely at a word's beginning or end.</summary>
    private static int SharedEnds(string word, string piece) => (word[0] == piece[0] ? 1 : 0) + (word[^1] == piece[^1] ? 1 : 0);

    /// <summary>Letters to change, add or leave out to get from one to the other.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

namespace Procuratorate.News.Models;

/// <summary>Takes apart what an editor writes into 关键词.</summary>
public static class NewsKeywords
{
    /// <summary>The most that count.</summary>
    public const int MaxCount = 10;

    /// <summary>The most characters of one that count.</summary>
    public const int MaxLength = 50;

    private static readonly char[] _separators = [' ', '\u3000', ',', '，', '、', ';', '；', '\t', '\r', '\n'];

    /// <summary>The single keywords in their order, none twice; what is longer than <see cref="MaxLength"/> is a sentence and left out.</summary>
    public static IReadOnlyList<string> Split(string? text) =>
    [
        .. (text ?? string.Empty)
            .Split(_separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length <= MaxLength)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MaxCount),
    ];
}

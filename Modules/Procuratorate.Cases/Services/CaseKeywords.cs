namespace Procuratorate.Cases.Services;

/// <summary>Reads 关键词 as editors write them: between spaces, commas or semicolons, Chinese or not.</summary>
public static class CaseKeywords
{
    private static readonly char[] _separators = [' ', '\u3000', '\t', '\r', '\n', ',', '，', '、', ';', '；'];

    public static IReadOnlyList<string> Split(string? text) =>
        [.. (text ?? string.Empty).Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}

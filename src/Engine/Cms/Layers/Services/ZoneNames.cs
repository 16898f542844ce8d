namespace OrchardSite.Engine.Cms.Layers.Services;

/// <summary>The names of zones, as they are typed and as they may be.</summary>
internal static class ZoneNames
{
    public const int MaxLength = 64;

    private static readonly char[] _separators = [' ', ',', '\n', '\r', '\t', '，', '、'];

    public static string[] Split(string? text) =>
        [.. (text ?? string.Empty).Split(_separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public static bool IsValid(string zone) =>
        zone.Length is > 0 and <= MaxLength && char.IsAsciiLetter(zone[0]) && zone.All(char.IsAsciiLetterOrDigit);
}

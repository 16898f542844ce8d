namespace OrchardCore.Modules;

/// <summary>Ordinal comparisons without case, and hexadecimal texts.</summary>
public static class StringExtensions
{
    public static bool EqualsOrdinalIgnoreCase(this string? a, string? b) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public static bool StartsWithOrdinalIgnoreCase(this string? a, string? b) =>
        a is not null && b is not null && a.StartsWith(b, StringComparison.OrdinalIgnoreCase);

    public static bool EndsWithOrdinalIgnoreCase(this string? a, string? b) =>
        a is not null && b is not null && a.EndsWith(b, StringComparison.OrdinalIgnoreCase);

    public static byte[] ToByteArray(this string hex) => Convert.FromHexString(hex);
}

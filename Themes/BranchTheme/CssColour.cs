using System.Drawing;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BranchTheme;

/// <summary>Tells a CSS colour from other text, which could say anything in a style, and reads it.</summary>
public static partial class CssColour
{
    /// <summary>Whether the text is a colour: hexadecimal, a name, or <c>rgb()</c> or <c>hsl()</c> of numbers.</summary>
    public static bool IsOne(string text) => Pattern().IsMatch(text);

    /// <summary>Reads a colour; what it says about transparency is left out, since a page's colours cover what is below.</summary>
    /// <returns>Null when the text is no colour.</returns>
    public static Rgb? Read(string? text)
    {
        var colour = text?.Trim() ?? string.Empty;
        if (!IsOne(colour))
        {
            return null;
        }

        return colour[0] == '#' ? ReadHex(colour[1..]) : colour.Contains('(', StringComparison.Ordinal) ? ReadFunction(colour) : ReadName(colour);
    }

    private static Rgb ReadHex(string digits)
    {
        var pairs = digits.Length < 6 ? string.Concat(digits.SelectMany(digit => new[] { digit, digit })) : digits;
        return new Rgb(Channel(0), Channel(2), Channel(4));

        byte Channel(int start) => byte.Parse(pairs.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static Rgb? ReadName(string name)
    {
        var known = Color.FromName(name);
        return known is { IsKnownColor: true, IsSystemColor: false } ? new Rgb(known.R, known.G, known.B) : null;
    }

    private static Rgb? ReadFunction(string text)
    {
        var start = text.IndexOf('(', StringComparison.Ordinal);
        var values = text[(start + 1)..^1].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (values.Length < 3 || !TryNumber(values[0], out var first) || !TryNumber(values[1], out var second) || !TryNumber(values[2], out var third))
        {
            return null;
        }

        return text.StartsWith("hsl", StringComparison.OrdinalIgnoreCase)
            ? Rgb.FromHsl(first, second / 100, third / 100)
            : new Rgb(Byte(values[0], first), Byte(values[1], second), Byte(values[2], third));
    }

    private static byte Byte(string text, double number) =>
        (byte)Math.Round(Math.Clamp(text.EndsWith('%') ? number * 2.55 : number, 0, 255));

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"\A(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,20}|(?:rgb|hsl)a?\([0-9.,%/ ]{1,40}\))\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

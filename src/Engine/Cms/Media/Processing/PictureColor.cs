using System.Drawing;
using System.Globalization;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>The ground of a padded picture: <c>white</c>, <c>ffff00</c>, <c>ffff0080</c>, <c>128,64,32</c> or <c>128,64,32,16</c>.</summary>
internal readonly record struct PictureColor(byte Red, byte Green, byte Blue, byte Alpha)
{
    public static PictureColor? Parse(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        return value.Contains(',', StringComparison.Ordinal) ? FromNumbers(value.Split(',')) : FromHex(value.TrimStart('#')) ?? FromName(value);
    }

    private static PictureColor? FromNumbers(string[] parts)
    {
        var numbers = new byte[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!byte.TryParse(parts[i], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return From(numbers);
    }

    private static PictureColor? FromHex(string value)
    {
        var digits = value.Length is 3 or 4 ? string.Concat(value.Select(digit => $"{digit}{digit}")) : value;
        return digits.Length is 6 or 8 && digits.All(char.IsAsciiHexDigit) ? From(Convert.FromHexString(digits)) : null;
    }

    private static PictureColor? FromName(string value)
    {
        var color = Color.FromName(value);
        return color.IsKnownColor && !color.IsSystemColor ? new PictureColor(color.R, color.G, color.B, color.A) : null;
    }

    private static PictureColor? From(byte[] parts) => parts.Length switch
    {
        3 => new PictureColor(parts[0], parts[1], parts[2], byte.MaxValue),
        4 => new PictureColor(parts[0], parts[1], parts[2], parts[3]),
        _ => null,
    };
}

using System.Globalization;

namespace Procuratorate.Pictures.Services;

/// <summary>A ratio of width to height, such as 3:2.</summary>
public readonly record struct PictureRatio(double Width, double Height)
{
    /// <returns>Null for what is no ratio.</returns>
    public static PictureRatio? Parse(string? text)
    {
        var parts = text?.Split(':', '/') ?? [];
        return parts.Length == 2 && Side(parts[0]) is { } width && Side(parts[1]) is { } height ? new PictureRatio(width, height) : null;
    }

    /// <summary>The height that goes with a width, in pixels.</summary>
    public int HeightOf(int width) => Math.Max(1, (int)Math.Round(width * Height / Width));

    private static double? Side(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var side) && side is > 0 and <= 10_000 ? side : null;
}

namespace BranchTheme;

/// <summary>A colour of red, green and blue, 0 to 255 each.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static Rgb Black => new(0, 0, 0);

    public static Rgb White => new(255, 255, 255);

    /// <param name="hue">Degrees on the colour circle.</param>
    /// <param name="saturation">0 to 1.</param>
    /// <param name="lightness">0 to 1.</param>
    public static Rgb FromHsl(double hue, double saturation, double lightness)
    {
        var light = Math.Clamp(lightness, 0, 1);
        var strength = Math.Clamp(saturation, 0, 1) * Math.Min(light, 1 - light);
        return new Rgb(Channel(0), Channel(8), Channel(4));

        byte Channel(int offset)
        {
            var step = (offset + (hue / 30)) % 12;
            return (byte)Math.Round(255 * (light - (strength * Math.Max(-1, Math.Min(Math.Min(step - 3, 9 - step), 1)))));
        }
    }

    /// <summary>How much the two differ in brightness, 1 to 21, as WCAG 2 computes it (success criterion 1.4.3).</summary>
    public double ContrastWith(Rgb other)
    {
        var (lighter, darker) = (Luminance(), other.Luminance());
        return (Math.Max(lighter, darker) + 0.05) / (Math.Min(lighter, darker) + 0.05);
    }

    /// <param name="other">The colour to add.</param>
    /// <param name="share">Its share, 0 to 1.</param>
    public Rgb Mix(Rgb other, double share) => new(Blend(Red, other.Red, share), Blend(Green, other.Green, share), Blend(Blue, other.Blue, share));

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance() => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte Blend(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));
}

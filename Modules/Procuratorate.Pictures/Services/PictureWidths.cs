namespace Procuratorate.Pictures.Services;

/// <summary>Which widths are offered: few, so that each is made once and found in caches, none wider than the picture.</summary>
public static class PictureWidths
{
    /// <summary>What is shown by browsers that do not choose.</summary>
    private const int Usual = 960;

    private static readonly int[] _offered = [320, 640, Usual, 1600];

    /// <summary>In pixels, from the narrowest.</summary>
    public static int[] Of(int pictureWidth)
    {
        var widest = Math.Min(pictureWidth, _offered[^1]);
        return [.. _offered.Where(width => width < widest), widest];
    }

    /// <summary>The width for a browser that does not choose.</summary>
    public static int Fallback(int[] widths) => widths.LastOrDefault(width => width <= Usual, widths[0]);
}

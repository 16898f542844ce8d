namespace BranchTheme;

/// <summary>The colours of a site's pages, derived from the one or two that an office chooses, so that text can be read whatever it chooses.</summary>
/// <param name="Main">The colour chosen: banner, navigation, headings.</param>
/// <param name="Accent">The second colour: thin lines, marks, the search button; never text.</param>
public sealed record Palette(Rgb Main, Rgb Accent)
{
    private const double ReadableText = 4.5;

    private static readonly Rgb _gold = new(0xc8, 0xa0, 0x4a);
    private static readonly Rgb _ground = new(0xf4, 0xf1, 0xec);

    /// <summary>Black or white, whichever is read better on the main colour.</summary>
    public Rgb OnMain => ReadableOn(Main);

    /// <summary>Black or white, whichever is read better on the second colour.</summary>
    public Rgb OnAccent => ReadableOn(Accent);

    /// <summary>A shade of the main colour on which <see cref="OnMain"/> is read even better.</summary>
    public Rgb Deep => Main.Mix(OnMain == Rgb.White ? Rgb.Black : Rgb.White, 0.3);

    /// <summary>The main colour's faintest shade, for a background.</summary>
    public Rgb Tint => Main.Mix(Rgb.White, 0.93);

    /// <summary>The main colour, dark enough for text on the page's light backgrounds.</summary>
    public Rgb Ink
    {
        get
        {
            var ink = Main;
            while (ink.ContrastWith(_ground) < ReadableText || ink.ContrastWith(Tint) < ReadableText)
            {
                ink = ink.Mix(Rgb.Black, 0.08);
            }

            return ink;
        }
    }

    /// <summary>Reads the two settings; null when the main colour is none.</summary>
    public static Palette? From(string? main, string? accent) =>
        CssColour.Read(main) is { } colour ? new Palette(colour, CssColour.Read(accent) ?? _gold) : null;

    /// <summary>The palette as declarations of custom properties.</summary>
    public string ToStyle() => $"--main:{Main};--on-main:{OnMain};--main-deep:{Deep};--main-tint:{Tint};--main-ink:{Ink};--accent:{Accent};--on-accent:{OnAccent}";

    private static Rgb ReadableOn(Rgb colour) => colour.ContrastWith(Rgb.White) >= colour.ContrastWith(Rgb.Black) ? Rgb.White : Rgb.Black;
}

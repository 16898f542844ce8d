namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>The names in an address's query that say how a picture is wanted; the same as Orchard's, so that addresses can be kept.</summary>
internal static class PictureCommandNames
{
    public const string Width = "width";
    public const string Height = "height";
    public const string Mode = "rmode";
    public const string Anchor = "rxy";
    public const string Color = "bgcolor";

    /// <summary>Another name of the ground's colour.</summary>
    public const string PadColor = "rcolor";
    public const string AutoOrient = "autoorient";
    public const string Format = "format";
    public const string Quality = "quality";

    /// <summary>Signs all of the above.</summary>
    public const string Token = "token";

    /// <summary>Names the original's version; not signed, since it changes nothing but how long an answer is kept.</summary>
    public const string Version = "v";

    /// <summary>What is signed, in the order in which it is.</summary>
    public static readonly string[] Signed = [Width, Height, Mode, Anchor, Color, PadColor, AutoOrient, Format, Quality];
}

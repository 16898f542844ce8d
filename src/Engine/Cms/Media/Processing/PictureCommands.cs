using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;

namespace OrchardSite.Engine.Cms.Media.Processing;

/// <summary>How a picture is wanted: what an address's query says, read once. What cannot be read counts as not said.</summary>
internal sealed record PictureCommands
{
    /// <summary>No side of a made picture is longer, in pixels: screens are not, and each such picture costs time and disk.</summary>
    public const int MaxSide = 4096;

    public int? Width { get; init; }

    public int? Height { get; init; }

    public ResizeMode Mode { get; init; } = ResizeMode.Max;

    public Anchor? Anchor { get; init; }

    public PictureColor? Color { get; init; }

    public int? Quality { get; init; }

    /// <summary>The extension of what comes out; null for the original's.</summary>
    public string? Extension { get; init; }

    public bool IsEmpty => Width is null && Height is null && Extension is null && Quality is null;

    public static PictureCommands Read(IQueryCollection query) => new()
    {
        Width = Side(query[PictureCommandNames.Width]),
        Height = Side(query[PictureCommandNames.Height]),
        Mode = Enum.TryParse<ResizeMode>(query[PictureCommandNames.Mode], ignoreCase: true, out var mode) && mode is not ResizeMode.Undefined && Enum.IsDefined(mode) ? mode : ResizeMode.Max,
        Anchor = ReadAnchor(query[PictureCommandNames.Anchor]),
        Color = PictureColor.Parse(query[PictureCommandNames.Color]) ?? PictureColor.Parse(query[PictureCommandNames.PadColor]),
        Quality = Number(query[PictureCommandNames.Quality]) is { } quality and >= 1 and <= 100 ? quality : null,
        Extension = PictureFormats.ExtensionOf(query[PictureCommandNames.Format]),
    };

    /// <summary>What remains when only listed sizes may be asked for.</summary>
    public PictureCommands Within(int[] supportedSizes) => this with
    {
        Width = Width is { } width && supportedSizes.Contains(width) ? width : null,
        Height = Height is { } height && supportedSizes.Contains(height) ? height : null,
    };

    private static int? Side(string? value) => Number(value) is { } side and > 0 ? Math.Min(side, MaxSide) : null;

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Anchor? ReadAnchor(string? value)
    {
        var parts = value?.Split(',') ?? [];
        return parts.Length == 2 && Share(parts[0]) is { } x && Share(parts[1]) is { } y ? new Anchor { X = x, Y = y } : null;
    }

    private static float? Share(string value) =>
        float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : null;
}

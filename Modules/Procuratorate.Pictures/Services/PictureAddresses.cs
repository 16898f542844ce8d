using System.Globalization;
using OrchardCore.Media;

namespace Procuratorate.Pictures.Services;

/// <summary>Writes the signed addresses of one picture in several widths.</summary>
/// <param name="tokens">Signs them.</param>
/// <param name="address">The original's address.</param>
/// <param name="version">What the original's address is versioned by, such as <c>v=1f</c>; may be empty.</param>
/// <param name="ratio">Cut to this ratio; null for the picture's own.</param>
/// <param name="anchor">The point that cutting keeps; null for the middle.</param>
internal sealed class PictureAddresses(IMediaTokenService tokens, string address, string version, PictureRatio? ratio, string? anchor)
{
    /// <summary>A <c>srcset</c>.</summary>
    public string Set(int[] widths, string? format) =>
        string.Join(", ", widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{Of(width, format)} {width}w")));

    /// <param name="width">In pixels.</param>
    /// <param name="format">Null for the original's.</param>
    public string Of(int width, string? format)
    {
        var query = ratio is { } cut
            ? string.Create(CultureInfo.InvariantCulture, $"?width={width}&height={cut.HeightOf(width)}&rmode=crop{Anchored()}")
            : string.Create(CultureInfo.InvariantCulture, $"?width={width}");
        var signed = tokens.AddTokenToPath($"{address}{query}{(format is null ? string.Empty : $"&format={format}")}");
        return version.Length == 0 ? signed : $"{signed}&{version}";
    }

    private string Anchored() => string.IsNullOrEmpty(anchor) ? string.Empty : $"&rxy={Uri.EscapeDataString(anchor)}";
}

using Microsoft.Extensions.Caching.Memory;
using QRCoder;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>QR codes (二维码) as SVG, drawn once and remembered as long as they are shown.</summary>
public sealed class QrCodes(IMemoryCache memory)
{
    private static readonly TimeSpan _rememberUnseen = TimeSpan.FromHours(12);

    /// <summary>In characters: what a code that a phone still reads off a screen can hold.</summary>
    private const int LongestAddress = 500;

    /// <param name="address">What the code holds.</param>
    /// <returns>An <c>svg</c> element that fills its box and is hidden from readers, as its caption stands beside it; nothing when the address is too long for a code.</returns>
    public string SvgOf(string address) => memory.GetOrCreate((typeof(QrCodes), address), entry =>
    {
        entry.SlidingExpiration = _rememberUnseen;
        entry.Size = 1;
        return address.Length <= LongestAddress ? Draw(address) : string.Empty;
    })!;

    private static string Draw(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(1, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].Replace("<svg", "<svg aria-hidden=\"true\" focusable=\"false\"", StringComparison.Ordinal);
    }
}

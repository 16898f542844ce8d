using QRCoder;

namespace Procuratorate.ServiceLinks.Services;

/// <summary>Draws a QR code (二维码) as SVG.</summary>
public static class QrCode
{
    /// <param name="address">What the code holds.</param>
    /// <returns>An <c>svg</c> element that fills its box and is hidden from readers: its caption stands beside it.</returns>
    public static string ToSvg(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(1, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].Replace("<svg", "<svg aria-hidden=\"true\" focusable=\"false\"", StringComparison.Ordinal);
    }
}

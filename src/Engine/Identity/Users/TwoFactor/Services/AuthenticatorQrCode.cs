using System.Text;
using QRCoder;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

/// <summary>What an app reads off the screen: RFC 6238's secret in the form that Google Authenticator set.</summary>
internal static class AuthenticatorQrCode
{
    /// <summary>What ASP.NET Core Identity checks, and what all apps can do.</summary>
    public const int Digits = 6;

    public static string Address(string issuer, string account, string secret, int digits)
    {
        // A colon parts the issuer from the account.
        var by = Uri.EscapeDataString(issuer.Replace(':', ' '));
        return $"otpauth://totp/{by}:{Uri.EscapeDataString(account.Replace(':', ' '))}?secret={secret}&issuer={by}&digits={digits}";
    }

    /// <summary>The picture as SVG, drawn here: the secret goes to nobody else.</summary>
    public static string Draw(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return new SvgQRCode(data).GetGraphic(5, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>The secret in groups of four, for those who type it.</summary>
    public static string Readable(string secret)
    {
        var text = new StringBuilder();
        for (var i = 0; i < secret.Length; i++)
        {
            text.Append(i > 0 && i % 4 == 0 ? " " : string.Empty).Append(char.ToLowerInvariant(secret[i]));
        }

        return text.ToString();
    }
}

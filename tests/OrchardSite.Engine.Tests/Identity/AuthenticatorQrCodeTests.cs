using OrchardSite.Engine.Identity.Users.TwoFactor.Services;

namespace OrchardSite.Engine.Tests.Identity;

public class AuthenticatorQrCodeTests
{
    [Fact]
    public void Address_OfAChineseSite_IsEscapedAndPartsIssuerFromAccountOnce()
    {
        var address = AuthenticatorQrCode.Address("检察院: 网站", "编辑&a", "ABCD", 6);

        Assert.Equal("otpauth://totp/%E6%A3%80%E5%AF%9F%E9%99%A2%20%20%E7%BD%91%E7%AB%99:%E7%BC%96%E8%BE%91%26a?secret=ABCD&issuer=%E6%A3%80%E5%AF%9F%E9%99%A2%20%20%E7%BD%91%E7%AB%99&digits=6", address);
    }

    [Fact]
    public void Readable_Secret_IsInGroupsOfFour() => Assert.Equal("abcd efgh ij", AuthenticatorQrCode.Readable("ABCDEFGHIJ"));

    [Fact]
    public void Draw_Address_IsAPictureOfItsOwn()
    {
        var picture = AuthenticatorQrCode.Draw("otpauth://totp/a:b?secret=ABCD");

        Assert.StartsWith("<svg", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("href", picture, StringComparison.Ordinal);
    }
}

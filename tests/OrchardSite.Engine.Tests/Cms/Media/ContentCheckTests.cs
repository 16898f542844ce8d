using System.Text;
using OrchardSite.Engine.Cms.Media.Files;

namespace OrchardSite.Engine.Tests.Cms.Media;

public class ContentCheckTests
{
    [Theory]
    [InlineData(".png", "89504E470D0A1A0A00", true)]
    [InlineData(".PNG", "89504E470D0A1A0A00", true)]
    [InlineData(".png", "FFD8FFE000104A46", false)]
    [InlineData(".jpg", "FFD8FFE000104A46", true)]
    [InlineData(".jpeg", "89504E470D0A1A0A", false)]
    [InlineData(".gif", "474946383961", true)]
    [InlineData(".gif", "47494638", false)]
    [InlineData(".webp", "52494646000000005745425056503820", true)]
    [InlineData(".webp", "52494646000000005741564556503820", false)]
    [InlineData(".pdf", "255044462D312E37", true)]
    [InlineData(".docx", "504B0304140006", true)]
    [InlineData(".docx", "D0CF11E0A1B11AE1", false)]
    [InlineData(".doc", "D0CF11E0A1B11AE1", true)]
    [InlineData(".mp4", "0000001866747970", true)]
    [InlineData(".mp4", "4D5A900003000000", false)]
    [InlineData(".vtt", "574542565454", true)]
    [InlineData(".vtt", "3C7363726970743E", false)]
    [InlineData(".png", "", false)]
    [InlineData(".svg", "3C737667", false)]
    [InlineData(".html", "3C68746D6C", false)]
    [InlineData(".exe", "4D5A9000", false)]
    public void Matches_Extension_WantsItsBytes(string extension, string head, bool expected) =>
        Assert.Equal(expected, ContentCheck.Matches(extension, Convert.FromHexString(head)));

    [Theory]
    [InlineData("通知全文", true)]
    [InlineData("a,b,c", true)]
    [InlineData("  <html><script>", false)]
    [InlineData("<svg onload=x>", false)]
    [InlineData("\uFEFF<script>", false)]
    [InlineData("\uFEFF通知全文", true)]
    [InlineData("text\0binary", false)]
    public void Matches_Text_IsNoPageAndNoBinary(string text, bool expected) =>
        Assert.Equal(expected, ContentCheck.Matches(".txt", Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:02.000\n大家好", true)]
    [InlineData("\uFEFFWEBVTT", true)]
    [InlineData("1\n00:00:00,000 --> 00:00:02,000\n大家好", false)]
    public void Matches_Captions_BeginAsWebVtt(string text, bool expected) =>
        Assert.Equal(expected, ContentCheck.Matches(".vtt", Encoding.UTF8.GetBytes(text)));
}

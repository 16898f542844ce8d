using Procuratorate.News.Articles;
using Procuratorate.News.Models;

namespace OrchardSite.Modules.Tests.News;

public sealed class NewsFactsTests
{
    [Theory]
    [InlineData("https://www.spp.gov.cn/a?b=1", true)]
    [InlineData("http://10.0.0.1/", true)]
    [InlineData("ftp://www.spp.gov.cn/a", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https:///a", false)]
    [InlineData("https://www.spp.gov.cn/a b", false)]
    [InlineData("/a", false)]
    [InlineData("www.spp.gov.cn", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void WebAddress_Text_IsOneOnlyWithHttpOrHttps(string? text, bool expected) => Assert.Equal(expected, WebAddress.IsOne(text));

    [Theory]
    [InlineData(null, "")]
    [InlineData("公益诉讼 草原", "公益诉讼|草原")]
    [InlineData(" 公益诉讼、草原;公益诉讼，林草　ABC abc ", "公益诉讼|草原|林草|ABC")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", "1|2|3|4|5|6|7|8|9|10")]
    public void Keywords_Text_AreTakenApart(string? text, string expected) => Assert.Equal(expected, string.Join('|', NewsKeywords.Split(text)));

    [Theory]
    [InlineData("2026-11-05T00:00:00", "2026-11-05")]
    [InlineData("2026-11-05T09:07:31", "2026-11-05 09:07")]
    public void DateText_Date_ShowsTheMinuteWhereItIsKnown(string date, string expected) =>
        Assert.Equal(expected, new NewsPart { Date = DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }.DateText());

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1 KB")]
    [InlineData(1048575, "1023 KB")]
    [InlineData(1258291, "1.2 MB")]
    [InlineData(1610612736, "1.5 GB")]
    public void FileSize_Bytes_AreSaidInWords(long bytes, string expected) => Assert.Equal(expected, FileSize.Format(bytes));
}

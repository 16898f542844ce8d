using System.Globalization;
using System.Xml.Linq;
using OrchardCore.Sitemaps.Models;
using OrchardSite.Engine.Cms.Sitemaps.Builders;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Tests.Cms.Sitemaps;

/// <summary>Sitemaps keep to the protocol, however many pages a site has.</summary>
public sealed class SitemapXmlTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 2)]
    [InlineData(150_000, 3)]
    public void Parts_OfManyAddresses_HoldNoMoreThanTheProtocolAllows(int addresses, int expected) =>
        Assert.Equal(expected, SitemapXml.Parts(addresses));

    [Fact]
    public void Part_OfALongSitemap_HoldsTheRest()
    {
        var all = new XElement(SitemapXml.Space + "urlset", Enumerable.Range(1, 50_002).Select(number =>
            SitemapXml.Page($"https://a.cn/{number}", null, ChangeFrequency.Daily, 5)));

        var second = SitemapXml.Part(all, 2);

        Assert.Equal(["https://a.cn/50001", "https://a.cn/50002"], second.Descendants(SitemapXml.Space + "loc").Select(element => element.Value));
    }

    [Fact]
    public void Page_UnderAnotherCulture_IsWrittenForMachines()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var page = SitemapXml.Page("https://a.cn/?a=1&b=2", new DateTime(2022, 8, 26, 1, 2, 3, DateTimeKind.Utc), ChangeFrequency.Monthly, 6);

            Assert.Equal("0.6", page.Element(SitemapXml.Space + "priority")!.Value);
            Assert.Equal("2022-08-26T01:02:03Z", page.Element(SitemapXml.Space + "lastmod")!.Value);
            Assert.Equal("monthly", page.Element(SitemapXml.Space + "changefreq")!.Value);
            Assert.Contains("a=1&amp;b=2", page.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("sitemap.xml", true)]
    [InlineData("maps/news.xml", true)]
    [InlineData("sitemap.txt", false)]
    [InlineData(".xml", false)]
    [InlineData("../sitemap.xml", false)]
    [InlineData("//evil.example/a.xml", false)]
    [InlineData("https://evil.example/a.xml", false)]
    [InlineData("a b.xml", false)]
    public void IsValid_OfAPath_TakesXmlFilesOfTheSite(string path, bool expected) => Assert.Equal(expected, SitemapPath.IsValid(path));

    [Fact]
    public void Keep_AFileMadeBeforeAChange_IsForgotten()
    {
        var cache = new SitemapCache();
        var generation = cache.Generation;
        cache.Clear();

        cache.Keep("a", [1], generation);

        Assert.Null(cache.Find("a"));
    }
}

using System.Text.Json.Nodes;
using Procuratorate.News.Services;
using Procuratorate.Seo.Facts;
using Procuratorate.Seo.Head;

namespace OrchardSite.Modules.Tests.Seo;

/// <summary>What search engines read of a page is what the page says, and cannot break the page.</summary>
public sealed class StructuredDataTests
{
    private static readonly SiteFacts _site = new("兴安盟分院", "内蒙古自治区人民检察院兴安盟分院", "1500000001", "新桥东街", "137400", "0482-1234567");

    [Fact]
    public void NewsArticle_OfAnItem_SaysItsFacts()
    {
        var facts = Facts("大会召开") with
        {
            Author = "张三",
            Date = new DateTime(2022, 8, 26, 9, 5, 0),
            ModifiedUtc = new DateTime(2022, 8, 27, 1, 2, 3),
        };

        var article = StructuredData.NewsArticle(
            facts, "https://a.cn/gyss/1.shtml", "https://a.cn/media/1.jpg", new DateTimeOffset(facts.Date.Value, TimeSpan.FromHours(8)), _site, "https://a.cn/");

        Assert.Equal("NewsArticle", Text(article, "@type"));
        Assert.Equal("大会召开", Text(article, "headline"));
        Assert.Equal("2022-08-26T09:05:00+08:00", Text(article, "datePublished"));
        Assert.Equal("2022-08-27T01:02:03Z", Text(article, "dateModified"));
        Assert.Equal("张三", article["author"]!["name"]!.ToString());
        Assert.Equal("公益诉讼", Text(article, "articleSection"));
        Assert.Equal("https://a.cn/media/1.jpg", Text(article, "image"));
        Assert.Equal(_site.Organizer, article["publisher"]!["name"]!.ToString());
    }

    [Fact]
    public void Write_ATextThatEndsAScript_StaysInsideTheScript()
    {
        const string hostile = "</script><script>alert('x')</script><!-- \u2028 \"";

        var json = StructuredData.Write(StructuredData.NewsArticle(Facts(hostile), "https://a.cn/", null, null, _site, "https://a.cn/"));

        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('\u2028', json);
        Assert.Equal(hostile, JsonNode.Parse(json)!["@graph"]![0]!["headline"]!.ToString());
    }

    [Fact]
    public void BreadcrumbList_OfSteps_NumbersThem()
    {
        var list = StructuredData.BreadcrumbList([("首页", "https://a.cn/"), ("公益诉讼", "https://a.cn/gyss/")]);

        Assert.Equal(["1 首页 https://a.cn/", "2 公益诉讼 https://a.cn/gyss/"], list["itemListElement"]!.AsArray().Select(item => $"{item!["position"]} {item["name"]} {item["item"]}"));
    }

    [Fact]
    public void PublicMetas_OfAnArticle_AreThoseThatInspectorsRead()
    {
        var facts = Facts("大会召开") with { Date = new DateTime(2022, 8, 26, 9, 5, 0) };

        var metas = PublicMetas.OfSite(_site, "a.cn").Concat(PublicMetas.OfColumn(facts)).Concat(PublicMetas.OfArticle(facts, _site));

        Assert.Equal(
            [
                "SiteName=兴安盟分院", "SiteDomain=a.cn", "SiteIDCode=1500000001", "ColumnName=公益诉讼", "ColumnType=工作动态",
                "ArticleTitle=大会召开", "PubDate=2022-08-26 09:05", "ContentSource=内蒙古自治区人民检察院兴安盟分院",
            ],
            metas.Select(meta => $"{meta.Name}={meta.Content}"));
    }

    [Theory]
    [InlineData("<p>一&nbsp;二</p><p>三&lt;四</p>", "一 二 三<四")]
    [InlineData("<p title='a", "")]
    [InlineData(null, "")]
    [InlineData("<p>一二三四五六七八九十一</p>", "一二三四五六七八九…")]
    [InlineData("一二三四五六七八𠀀𠀀一", "一二三四五六七八…")]
    public void Beginning_OfABody_IsItsWords(string? html, string expected) => Assert.Equal(expected, PlainText.Beginning(html, 10));

    private static PageFacts Facts(string title) => new()
    {
        Title = title,
        Path = "gyss/1.shtml",
        IsArticle = true,
        Columns = [new Column("id", "公益诉讼", "gyss", "list", true)],
    };

    private static string Text(JsonObject thing, string name) => thing[name]!.ToString();
}

using Procuratorate.News.Articles;

namespace OrchardSite.Modules.Tests.News;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  ", "")]
    [InlineData("<p><img src=\"a.jpg\"></p>", "")]
    [InlineData("<p>第一句。第二句。</p>", "第一句。第二句。")]
    [InlineData("<p>一二三四五六七八。九十一二三四五六七八九。</p>", "一二三四五六七八。")]
    [InlineData("<p>他说:“一二三四五六。”然后离开了会议室前往。</p>", "他说:“一二三四五六。”")]
    [InlineData("<p>一二三四五六七八九十一二三四五六,七八九。</p>", "一二三四五六七八九十一二三…")]
    [InlineData("<p>一二三四五六七八九十一二，三四五六七八九。</p>", "一二三四五六七八九十一二…")]
    [InlineData("<p>A <b>B</b></p><p>C\n d</p>", "A B C d")]
    [InlineData("<p>甲\n乙</p><p>丙</p>", "甲乙丙")]
    [InlineData("<script>alert(1)</script><style>p{}</style><p>正文&lt;b&gt;。</p>", "正文<b>。")]
    [InlineData("<table><tr><td>表格</td></tr></table><figure><img><figcaption>图注</figcaption></figure><p>正文。</p>", "正文。")]
    public void FromHtml_Body_GivesTheSentencesThatFit(string? html, string expected)
    {
        Assert.Equal(expected, SummaryText.FromHtml(html, 14));
    }

    [Fact]
    public void FromHtml_CharacterOutsideTheBasicPlaneAtTheCut_IsNotHalved()
    {
        var summary = SummaryText.FromHtml("<p>一二三四五六七八九十一二𠮷三四五六</p>", 14);

        Assert.Equal("一二三四五六七八九十一二…", summary);
    }
}

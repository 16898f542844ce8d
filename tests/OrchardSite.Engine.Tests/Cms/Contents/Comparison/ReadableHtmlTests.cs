using OrchardSite.Engine.Cms.Contents.Comparison;

namespace OrchardSite.Engine.Tests.Cms.Contents.Comparison;

public class ReadableHtmlTests
{
    [Fact]
    public void Text_Blocks_AreLines() =>
        Assert.Equal("标题\n第一段 加粗\n甲 乙", ReadableHtml.Text("<h2>标题</h2><p>第一段 <b>加粗</b></p><table><tr><td>甲</td><td>乙</td></tr></table>"));

    [Fact]
    public void Text_Picture_IsNamedByItsFile() =>
        Assert.Equal("[a.jpg]", ReadableHtml.Text("<p><img src=\"/media/2025/a.jpg\" alt=\"\"></p>"));

    [Theory]
    [InlineData("<p>文</p>", true)]
    [InlineData("3 < 5, 7 > 2", false)]
    [InlineData("平常的话", false)]
    public void IsHtml_TellsMarkupFromWords(string text, bool expected) => Assert.Equal(expected, ReadableHtml.IsHtml(text));
}

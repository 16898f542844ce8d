using Procuratorate.Search.Words;

namespace OrchardSite.Modules.Tests.Search;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("检察院召开大会", "大会", "检察院召开<mark>大会</mark>")]
    [InlineData("检察检察", "检察", "<mark>检察检察</mark>")]
    [InlineData("ＡＢＣ 与 abc", "Abc", "<mark>ＡＢＣ</mark> 与 <mark>abc</mark>")]
    [InlineData("<b>检察</b> & “引号”", "检察", "&lt;b&gt;<mark>检察</mark>&lt;/b&gt; &amp; “引号”")]
    [InlineData("<script>alert(1)</script>", "<script>", "<mark>&lt;script&gt;</mark>alert(1)&lt;/script&gt;")]
    [InlineData("公益的诉讼", "公益诉讼", "<mark>公益</mark>的<mark>诉讼</mark>")]
    [InlineData("公益的诉讼", "“公益诉讼”", "公益的诉讼")]
    [InlineData("刑事检察", "-刑事 检察", "刑事<mark>检察</mark>")]
    [InlineData("没有这个词", "检察", "没有这个词")]
    public void Mark_WordsInAText_AreMarkedAndTheRestIsEncoded(string text, string query, string html) =>
        Assert.Equal(html, Excerpt.Mark(text, SearchWords.Read(query)));

    [Fact]
    public void Of_LongText_ShowsThePlaceThatSpeaksOfTheWords()
    {
        var text = new string('前', 500) + "公益诉讼" + new string('后', 500);

        var html = Excerpt.Of(text, SearchWords.Read("公益诉讼"));

        Assert.Contains("前<mark>公益诉讼</mark>后", html, StringComparison.Ordinal);
        Assert.StartsWith("…", html, StringComparison.Ordinal);
        Assert.EndsWith("…", html, StringComparison.Ordinal);
        Assert.True(html.Length < Excerpt.Length + 30);
    }

    [Fact]
    public void Of_SeveralPlaces_ShowsTheOneWithMostWords()
    {
        var text = "检察" + new string('前', 300) + "检察院公益诉讼大会" + new string('后', 300);

        Assert.Contains("公益诉讼", Excerpt.Of(text, SearchWords.Read("检察 公益诉讼 大会")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CutWithinAnEmoji_LeavesNoHalf()
    {
        var text = new string('a', Excerpt.Length - 1) + "😀😀";

        Assert.DoesNotContain("\uFFFD", Excerpt.Of(text, SearchWords.Read("b")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoText_IsEmpty() => Assert.Equal(string.Empty, Excerpt.Of(string.Empty, SearchWords.Read("检察")));
}

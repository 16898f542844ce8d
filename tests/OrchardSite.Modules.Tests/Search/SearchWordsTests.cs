using Procuratorate.Search.Words;

namespace OrchardSite.Modules.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("公益诉讼", "公益诉讼")]
    [InlineData("  公益　诉讼 ", "公益|诉讼")]
    [InlineData("“公益 诉讼” 检察", "'公益 诉讼'|检察")]
    [InlineData("\"公益诉讼", "'公益诉讼'")]
    [InlineData("检察 -刑事", "检察|-刑事")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("〔2024〕1号", "〔2024〕1号")]
    [InlineData("+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ / \"\" “”", "")]
    [InlineData("😀🎉", "")]
    [InlineData("-", "")]
    [InlineData("", "")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Read_WhatVisitorsType_BecomesWords(string typed, string expected)
    {
        var words = SearchWords.Read(SearchWords.Clean(typed));

        Assert.Equal(expected, string.Join('|', words.Select(word => $"{(word.IsExcluded ? "-" : string.Empty)}{(word.IsPhrase ? $"'{word.Text}'" : word.Text)}")));
    }

    [Fact]
    public void Clean_ControlCharacters_BecomeSpaces() => Assert.Equal("检 察 院", SearchWords.Clean("\0检\0\u0007察\r\n院\t"));

    [Fact]
    public void Clean_TenThousandCharacters_KeepsTheFirst()
    {
        var clean = SearchWords.Clean(new string('检', 10_000));

        Assert.Equal(SearchWords.MostCharacters, clean.Length);
    }

    [Fact]
    public void Clean_CutWithinAnEmoji_LeavesNoHalf()
    {
        var clean = SearchWords.Clean(new string('a', SearchWords.MostCharacters - 1) + "😀");

        Assert.DoesNotContain(clean, char.IsSurrogate);
    }

    [Fact]
    public void Clean_HalfOfAnEmoji_IsLeftOut() => Assert.Equal("检察", SearchWords.Clean("检察\uD83D"));

    [Fact]
    public void Read_ManyWords_LooksForTheFirst() =>
        Assert.Equal(SearchWords.MostWords, SearchWords.Read("a b c d e f g h i j k l m n").Count);
}

using CsCheck;
using OrchardSite.Engine.Cms.Contents.Listing.Filters;

namespace OrchardSite.Engine.Tests.Cms.Contents.Listing;

public sealed class FilterTermReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  两会  报道 ", "两会|报道")]
    [InlineData("type:News status:draft 会议", "type=News|status=draft|会议")]
    [InlineData("类型：新闻", "类型=新闻")]
    [InlineData("\"some words\" x", "some words|x")]
    [InlineData("“两会 报道”", "两会 报道")]
    [InlineData("text:\"some words\"", "text=some words")]
    [InlineData("-草稿 NOT 通知 a", "!草稿|!通知|a")]
    [InlineData("-text:x", "!text=x")]
    [InlineData("2024-05 a-b", "2024-05|a-b")]
    [InlineData("10:30", "10=30")]
    [InlineData("注意: 事项", "注意:|事项")]
    [InlineData(":x", ":x")]
    [InlineData("\"not closed", "not closed")]
    [InlineData("\"\" - NOT", "-|NOT")]
    public void Read_WhatIsTyped_GivesTermsAndWords(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', FilterTermReader.Read(text).Select(Describe)));

    [Fact]
    public void Read_OfItsOwnText_GivesTheSame() => Gen.OneOf(Gen.Const(" "), Gen.Const(":"), Gen.Const("\""), Gen.Const("-"), Gen.Const("NOT "), Gen.Const("“"), Gen.String[1, 3])
        .Array[0, 12].Select(string.Concat).Sample(text =>
        {
            var terms = FilterTermReader.Read(text);
            return FilterTermReader.Read(string.Join(' ', terms)).SequenceEqual(terms);
        });

    private static string Describe(FilterTerm term) => (term.IsNot ? "!" : "") + (term.Name is null ? term.Value : $"{term.Name}={term.Value}");
}

using OrchardSite.Engine.Cms.Contents.Comparison;

namespace OrchardSite.Engine.Tests.Cms.Contents.Comparison;

public class TextDifferenceTests
{
    [Fact]
    public void Between_EqualTexts_IsEmpty() => Assert.Empty(TextDifference.Between("一样\n的", "一样\n的"));

    [Fact]
    public void Between_OneCharacterOfALine_MarksThatCharacterAlone() =>
        Assert.Equal("检察[-官][+长]来访", Show(TextDifference.Between("检察官来访", "检察长来访")));

    [Fact]
    public void Between_LatinWord_IsReplacedWhole() =>
        Assert.Equal("见 [-http][+https]://a", Show(TextDifference.Between("见 http://a", "见 https://a")));

    [Fact]
    public void Between_LinesFarFromTheChange_AreLeftOut()
    {
        var before = string.Join('\n', Enumerable.Range(1, 9).Select(number => $"第{number}段"));

        Assert.Equal("…\n第4段\n[-第5段][+改过]\n第6段\n…", Show(TextDifference.Between(before, before.Replace("第5段", "改过", StringComparison.Ordinal))));
    }

    [Fact]
    public void Between_AddedAndRemovedLines_AreWholeLines() =>
        Assert.Equal("甲\n[-乙]\n丙\n[+丁]", Show(TextDifference.Between("甲\n乙\n丙", "甲\n丙\n丁")));

    [Fact]
    public void Between_MoreLinesThanAreSearched_ShowsBothWhole()
    {
        var before = string.Join('\n', Enumerable.Range(0, 4000).Select(number => $"前{number}"));
        var after = string.Join('\n', Enumerable.Range(0, 4000).Select(number => $"后{number}"));

        Assert.Equal(8000, TextDifference.Between(before, after).Count);
    }

    private static string Show(IEnumerable<TextLine> lines) => string.Join('\n', lines.Select(line => line.IsGap
        ? "…"
        : string.Concat(line.Runs.Select(run => run.Kind switch
        {
            RunKind.Removed => $"[-{run.Text}]",
            RunKind.Added => $"[+{run.Text}]",
            _ => run.Text,
        }))));
}

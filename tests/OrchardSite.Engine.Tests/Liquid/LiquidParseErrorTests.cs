using CsCheck;
using OrchardSite.Engine.Display.Liquid.Parsing;

namespace OrchardSite.Engine.Tests.Liquid;

public sealed class LiquidParseErrorTests
{
    [Theory]
    [InlineData("{{ a ", 1, 1, "not closed")]
    [InlineData("x\n {% if a", 2, 2, "not closed")]
    [InlineData("{{ a | }}", 1, 8, "the name of a filter")]
    [InlineData("{{ a b }}", 1, 6, "'b'")]
    [InlineData("{{ a %}", 1, 6, "ends with '}}'")]
    [InlineData("{% assign a = 1 }}", 1, 17, "ends with '%}'")]
    [InlineData("{{ 'abc }}", 1, 4, "string is not closed")]
    [InlineData("{{ a & b }}", 1, 6, "'&'")]
    [InlineData("{{ a. }}", 1, 7, "the name of a member")]
    [InlineData("{{ a[0 }}", 1, 8, "']'")]
    [InlineData("{{ (a and b) }}", 1, 4, "'..'")]
    [InlineData("one\ntwo {% if a %}\nthree", 2, 8, "{% endif %}")]
    [InlineData("{% if a %}{% endfor %}", 1, 14, "the block 'if' of line 1 is open")]
    [InlineData("{% endif %}", 1, 4, "no block is open")]
    [InlineData("{% nosuch %}", 1, 4, "there is no tag 'nosuch'")]
    [InlineData("{% if %}{% endif %}", 1, 7, "a value")]
    [InlineData("{% if a | size > 1 %}{% endif %}", 1, 9, "filter has no place")]
    [InlineData("{% assign a 1 %}", 1, 13, "'='")]
    [InlineData("{% for a of b %}{% endfor %}", 1, 10, "'in'")]
    [InlineData("{% for a in b step: 2 %}{% endfor %}", 1, 15, "'limit:'")]
    [InlineData("{% case a %}x{% when 1 %}{% endcase %}", 1, 4, "first 'when'")]
    [InlineData("{% raw %}", 1, 4, "endraw")]
    [InlineData("{% comment %}{% comment %}{% endcomment %}", 1, 4, "endcomment")]
    [InlineData("{% # fine\n not fine %}", 2, 1, "begins with '#'")]
    [InlineData("{% liquid\n echo 1\n echo | %}", 3, 7, "a value")]
    [InlineData("{% liquid\n if a\n echo 1 %}{% endif %}", 2, 2, "endif")]
    [InlineData("{% render a %}", 1, 11, "in quotes")]
    [InlineData("{{ a | f: x: 1, x: 2 }}", 1, 17, "given twice")]
    [InlineData("{% %}", 1, 4, "the name of a tag")]
    [InlineData("{{ 99999999999999999999999999999999 }}", 1, 4, "too large")]
    public void Parse_NotLiquid_SaysWhereAndWhatIsRight(string template, int line, int column, string part)
    {
        var exception = Assert.Throws<LiquidParseException>(() => LiquidHarness.Parse(template));
        Assert.StartsWith($"Test.liquid({line},{column}): ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AnyPieces_ParsesOrSaysWhy()
    {
        string[] pieces =
        [
            "{{", "}}", "{%", "%}", "-", "{%-", "-%}", "if ", "endif", "for ", "in ", "endfor", "else", "elsif ", "case ", "when ", "endcase",
            "raw", "endraw", "comment", "endcomment", "liquid", "\n", "#", "a", ".b", "[", "]", "(", ")", "..", "1", "'", "\"", "\\", "|", ":", ",",
            " ", "and ", "or ", "==", "<", "assign ", "=", "capture ", "endcapture", "cycle ", "macro ", "render ", "include ", "tablerow ", "中", "\0", "💧",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(string.Concat).Sample(ParsesOrThrowsParseException, iter: 20_000);
    }

    [Fact]
    public void Parse_AnyText_ParsesOrSaysWhy()
        => Gen.String[0, 200].Sample(ParsesOrThrowsParseException, iter: 5_000);

    [Theory]
    [InlineData("{% if a %}", "", 100_000)]
    [InlineData("{{ a", "", 100_000)]
    [InlineData("{{ a[", "", 100_000)]
    [InlineData("{{ ", "a[", 100_000)]
    [InlineData("{{ ", "(", 100_000)]
    [InlineData("{{ a", "|b", 100_000)]
    [InlineData("{% if a", " and a", 100_000)]
    [InlineData("{{ f(", "f(", 100_000)]
    public void Parse_ExtremelyNested_SaysSo(string start, string repeated, int times)
    {
        var text = string.Concat(Enumerable.Repeat(repeated.Length == 0 ? start : repeated, times));
        Assert.Throws<LiquidParseException>(() => LiquidHarness.Parse(start + text));
    }

    private static void ParsesOrThrowsParseException(string text)
    {
        try
        {
            LiquidHarness.Parse(text);
        }
        catch (LiquidParseException exception)
        {
            Assert.True(exception.Line > 0 && exception.Column > 0);
        }
    }
}

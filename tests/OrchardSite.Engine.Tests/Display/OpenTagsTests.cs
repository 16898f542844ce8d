using OrchardSite.Engine.Display.Html;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>A text that would occupy the parser for minutes is cut before it is parsed; what people write is not.</summary>
public sealed class OpenTagsTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<div></b>")]
    [InlineData("<DIV><p></p>")]
    [InlineData("<table><td></div>")]
    [InlineData("<font color=red>")]
    public void Cut_TagsThatStayOpen_EndsTheTextBeforeTheParserSuffers(string tags)
    {
        var text = "<p>前文</p>" + string.Concat(Enumerable.Repeat(tags, 50_000));

        var cut = OpenTags.Cut(text);

        Assert.StartsWith("<p>前文</p>", cut);
        Assert.InRange(cut.Length, 1, 20_000);
    }

    [Theory]
    [InlineData("<p>一段<br>两行<img src=a.png></p>")]
    [InlineData("<ul><li>一<li>二</ul>")]
    [InlineData("<table><tr><td>一</td><td><b>二</b></td></tr></table>")]
    [InlineData("3 < 5，a<b 是数学；<!-- 注 --><P CLASS=MsoNormal>")]
    public void Cut_WhatPeopleWrite_StaysWhole(string text)
    {
        var whole = string.Concat(Enumerable.Repeat(text, text.Contains("a<b", StringComparison.Ordinal) ? 20 : 5_000));

        Assert.Equal(whole, OpenTags.Cut(whole));
    }
}

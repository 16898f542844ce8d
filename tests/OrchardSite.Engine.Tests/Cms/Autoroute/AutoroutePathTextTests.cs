using OrchardCore.Autoroute.Models;
using OrchardSite.Engine.Cms.Autoroute.Paths;

namespace OrchardSite.Engine.Tests.Cms.Autoroute;

public class AutoroutePathTextTests
{
    [Theory]
    [InlineData("gyss/202208/t20220826_123.shtml", "gyss/202208/t20220826_123.shtml")]
    [InlineData("\n  /gyss/a/ \r\n", "gyss/a")]
    [InlineData("", "")]
    [InlineData(" / ", "")]
    public void FromPattern_RenderedText_IsOneTrimmedLine(string text, string expected) => Assert.Equal(expected, AutoroutePathText.FromPattern(text));

    [Fact]
    public void FromPattern_LongText_IsCut() =>
        Assert.Equal(AutoroutePart.MaxPathLength, AutoroutePathText.FromPattern(new string('a', 3000)).Length);

    [Theory]
    [InlineData("about", "about-2")]
    [InlineData("gyss/202208/t20220826_1.shtml", "gyss/202208/t20220826_1-2.shtml")]
    [InlineData("v1.0/about", "v1.0/about-2")]
    public void Numbered_Path_KeepsItsExtension(string path, string expected) => Assert.Equal(expected, AutoroutePathText.Numbered(path, "2"));

    [Theory]
    [InlineData("gyss/202208/t20220826_123.shtml", null)]
    [InlineData("公益诉讼/2022", null)]
    [InlineData(null, null)]
    [InlineData("/", nameof(AutoroutePathProblem.Root))]
    [InlineData("a b", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a//b", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a/../b", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a?b=1", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a\\b", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a\u202Eb", nameof(AutoroutePathProblem.Invalid))]
    [InlineData("a\u200Bb", nameof(AutoroutePathProblem.Invalid))]
    public void Check_Path_FindsWhatIsWrong(string? path, string? expected) => Assert.Equal(expected, AutoroutePathText.Check(path)?.ToString());

    [Fact]
    public void Check_TooLongPath_IsRefused() =>
        Assert.Equal(AutoroutePathProblem.TooLong, AutoroutePathText.Check(new string('a', AutoroutePart.MaxPathLength + 1)));
}

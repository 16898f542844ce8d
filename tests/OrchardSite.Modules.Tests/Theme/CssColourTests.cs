using BranchTheme;

namespace OrchardSite.Modules.Tests.Theme;

public class CssColourTests
{
    [Theory]
    [InlineData("#a00", true)]
    [InlineData("#A01020", true)]
    [InlineData("#a0102080", true)]
    [InlineData("darkred", true)]
    [InlineData("rgb(160, 16, 32)", true)]
    [InlineData("hsl(0 50% 40% / 0.5)", true)]
    [InlineData("", false)]
    [InlineData("#a0102", false)]
    [InlineData("red;background:url(//evil.example)", false)]
    [InlineData("url(//evil.example)", false)]
    [InlineData("rgb(1,2,3);x:y", false)]
    [InlineData("red\n", false)]
    public void IsOne_Text_OnlyWhenItIsAColour(string text, bool expected) => Assert.Equal(expected, CssColour.IsOne(text));
}

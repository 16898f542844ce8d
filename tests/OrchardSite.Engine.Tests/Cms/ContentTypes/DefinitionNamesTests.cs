using OrchardSite.Engine.Cms.ContentTypes.Services;

namespace OrchardSite.Engine.Tests.Cms.ContentTypes;

public sealed class DefinitionNamesTests
{
    [Theory]
    [InlineData("通知公告", "TongZhiGongGao")]
    [InlineData("Press release", "PressRelease")]
    [InlineData("2026 年报", "NianBao")]
    public void From_WordsOfAnyScript_GivesATechnicalName(string shown, string name) => Assert.Equal(name, DefinitionNames.From(shown));

    [Theory]
    [InlineData("News", true)]
    [InlineData("", false)]
    [InlineData("2News", false)]
    [InlineData("新闻", false)]
    [InlineData("a-b", false)]
    [InlineData("ContentItemId", false)]
    public void IsValid_OnlyLatinLettersAndDigitsThatHideNothing(string name, bool isValid) => Assert.Equal(isValid, DefinitionNames.IsValid(name));

    [Fact]
    public void Free_NameThatIsTaken_GetsANumber() => Assert.Equal("News3", DefinitionNames.Free("News", name => name is "News" or "News2"));
}

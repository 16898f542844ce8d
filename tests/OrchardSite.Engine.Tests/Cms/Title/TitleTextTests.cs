using OrchardSite.Engine.Cms.Title;

namespace OrchardSite.Engine.Tests.Cms.Title;

public sealed class TitleTextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  检察院 ", "检察院")]
    [InlineData("a\u202Etxt.exe\u2066b", "atxt.exeb")]
    [InlineData("a\tb\0c", "abc")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧")]
    public void Clean_TypedTitle_LeavesWhatIsRead(string? typed, string? expected) => Assert.Equal(expected, TitleText.Clean(typed));
}

using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

public sealed class NewsPermalinkTests
{
    [Fact]
    public void Format_ColumnDateAndNumber_IsTheFormOfThePresentSites() =>
        Assert.Equal("gyss/202208/t20220826_6761647.shtml", NewsPermalink.Format("gyss", new DateTime(2022, 8, 26, 9, 30, 0), 6761647));

    [Theory]
    [InlineData("gyss/202208/t20220826_17.shtml", true)]
    [InlineData("gyss/202208/t20220826_18.shtml", false)]
    [InlineData("gyss/dahui.shtml", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsMadeFor_Path_IsTrueForTheItemsOwnFormOnly(string? path, bool expected) =>
        Assert.Equal(expected, NewsPermalink.IsMadeFor(path, 17));
}

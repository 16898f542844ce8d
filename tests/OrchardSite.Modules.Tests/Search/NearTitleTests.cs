using Procuratorate.Search.Words;

namespace OrchardSite.Modules.Tests.Search;

public sealed class NearTitleTests
{
    private static readonly string[] _titles = ["全盟检察机关公益诉讼大会", "乌兰浩特市人民检察院开放日", "检察院公益诉讼典型案例", "Annual Report 2024"];

    [Theory]
    [InlineData("公义诉讼", "公益诉讼")]
    [InlineData("检查院", "检察院")]
    [InlineData("公诉讼", "公益诉讼")]
    [InlineData("开放放日", "开放日")]
    [InlineData("repport", "report")]
    [InlineData("公益诉讼", null)]
    [InlineData("风马牛不相及", null)]
    [InlineData("检", null)]
    public void Find_WhatWasTyped_GivesThePieceOfATitleThatIsNearest(string typed, string? meant) =>
        Assert.Equal(meant, NearTitle.Find(typed, _titles));

    [Fact]
    public void Find_TwoAsNear_GivesTheMoreFrequent() =>
        Assert.Equal("公益诉讼", NearTitle.Find("公意诉讼", ["公益诉讼一", "公益诉讼二", "公异诉讼"]));
}

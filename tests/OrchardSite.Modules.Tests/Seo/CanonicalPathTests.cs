using Procuratorate.Seo.Addresses;

namespace OrchardSite.Modules.Tests.Seo;

/// <summary>A page has one address.</summary>
public sealed class CanonicalPathTests
{
    [Theory]
    [InlineData(1, "gyss/")]
    [InlineData(2, "gyss/?pagenum=2")]
    public void OfColumn_APage_KeepsItsNumberAndNothingElse(int page, string expected) =>
        Assert.Equal(expected, CanonicalPath.OfColumn("gyss", page));

    [Theory]
    [InlineData("2", 41, 2)]
    [InlineData("3", 41, 3)]
    [InlineData("4", 41, 3)]
    [InlineData("0", 41, 1)]
    [InlineData("-1", 41, 1)]
    [InlineData("99999999999", 41, 1)]
    [InlineData("zwei", 41, 1)]
    [InlineData(null, 0, 1)]
    public void PageWithin_ARequest_StaysWithinThePagesThatThereAre(string? requested, int count, int expected) =>
        Assert.Equal(expected, CanonicalPath.PageWithin(requested, count, 20));

    [Theory]
    [InlineData("gyss/", "gyss", true, null)]
    [InlineData("gyss", "gyss", true, "gyss/")]
    [InlineData("GYSS/", "gyss", true, "gyss/")]
    [InlineData("gyss//", "gyss", true, "gyss/")]
    [InlineData("gyss/202208/t20220826_1.shtml", "gyss/202208/t20220826_1.shtml", false, null)]
    [InlineData("gyss/202208/t20220826_1.shtml/", "gyss/202208/t20220826_1.shtml", false, "gyss/202208/t20220826_1.shtml")]
    public void Correct_ASpelling_LeadsToThePagesOwn(string requested, string path, bool isColumn, string? expected) =>
        Assert.Equal(expected, CanonicalPath.Correct(requested, path, isColumn));

    [Theory]
    [InlineData(null, false, "")]
    [InlineData("?utm_source=wx", false, "?utm_source=wx")]
    [InlineData("?pagenum=3&a=1", true, "&a=1")]
    [InlineData("?a=\r\nSet-Cookie:x", false, "")]
    [InlineData("?a=中", false, "")]
    public void Keep_AQuery_TravelsOnlyWhenItIsHarmless(string? query, bool hasPage, string expected) =>
        Assert.Equal(expected, RedirectQuery.Keep(query, hasPage));

    [Theory]
    [InlineData("https://www.example.cn/x/?y", "https://www.example.cn")]
    [InlineData("javascript:alert(1)", "http://evil.example")]
    [InlineData(null, "http://evil.example")]
    public void Choose_ABaseAddress_IsBelievedBeforeTheRequest(string? baseUrl, string expected) =>
        Assert.Equal(expected, SiteAddress.Choose(baseUrl, [], Requests.To("evil.example")));

    [Fact]
    public void Choose_ATenantWithHosts_NamesNoOther() =>
        Assert.Equal("http://www.gyss.cn", SiteAddress.Choose(null, ["*.gyss.cn", "www.gyss.cn"], Requests.To("evil.gyss.cn")));
}

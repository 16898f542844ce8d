using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public class StandsInFrontOfTests
{
    [Theory]
    [InlineData("", "a", "", "", true)]
    [InlineData("", "", "", "", false)]
    [InlineData("", "a", "", "b", false)]
    [InlineData("", "a", "x.cn", "", false)]
    [InlineData("x.cn", "a", "", "", false)]
    [InlineData("x.cn,y.cn", "a", "Y.cn", "", true)]
    [InlineData("x.cn", "a", "y.cn", "", false)]
    public void StandsInFrontOf_Site_IfItTakesTheSitesRequests(string hosts, string prefix, string siteHosts, string sitePrefix, bool expected)
    {
        var tenant = new ShellSettings { Name = "Tenant", RequestUrlHost = hosts, RequestUrlPrefix = prefix };
        var site = new ShellSettings { Name = "Site", RequestUrlHost = siteHosts, RequestUrlPrefix = sitePrefix };

        Assert.Equal(expected, tenant.StandsInFrontOf(site));
    }
}

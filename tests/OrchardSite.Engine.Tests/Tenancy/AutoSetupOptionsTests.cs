using OrchardCore.AutoSetup.Options;

namespace OrchardSite.Engine.Tests.Tenancy;

public class AutoSetupOptionsTests
{
    [Theory]
    [InlineData("", "a", "", "b", true)]
    [InlineData("", "a", "", "/A/", false)]
    [InlineData("x.cn", "a", "y.cn", "a", true)]
    [InlineData("x.cn,y.cn", "a", "Y.cn", "a", false)]
    public void Validate_TwoTenants_MayNotShareAnAddress(string host, string prefix, string otherHost, string otherPrefix, bool expected)
    {
        var options = new AutoSetupOptions
        {
            Tenants =
            [
                new TenantSetupOptions { ShellName = "Default" },
                new TenantSetupOptions { ShellName = "One", RequestUrlHost = host, RequestUrlPrefix = prefix },
                new TenantSetupOptions { ShellName = "Two", RequestUrlHost = otherHost, RequestUrlPrefix = otherPrefix },
            ],
        };

        var error = options.FindSharedAddress(options.Tenants[2])?.ErrorMessage;

        Assert.Equal(expected, error is null);
        Assert.True(expected || error!.Contains("'One' and 'Two'", StringComparison.Ordinal));
        Assert.Null(options.FindSharedAddress(options.Tenants[1]));
    }
}

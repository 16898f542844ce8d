using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>Which hosts a request may name.</summary>
public sealed class KnownHostsTests
{
    [Theory]
    [InlineData("localhost:5000", true)]
    [InlineData("a.localhost", true)]
    [InlineData("127.0.0.1:5000", true)]
    [InlineData("[::1]:5000", true)]
    [InlineData("10.0.0.7", true)]
    [InlineData("10.0.0.8", false)]
    [InlineData("www.wlht.example", true)]
    [InlineData("WWW.WLHT.EXAMPLE:8080", true)]
    [InlineData("x.aes.example", true)]
    [InlineData("aes.example", false)]
    [InlineData("notaes.example", false)]
    [InlineData("www.allowed.example", true)]
    [InlineData("a.b.below.example", true)]
    [InlineData("below.example", false)]
    [InlineData("notbelow.example", false)]
    [InlineData("evil.example", false)]
    [InlineData("www.wlht.example.evil.example", false)]
    [InlineData("", false)]
    public void Contains_Host_IsTheTenantsTheSettingsOrTheMachines(string host, bool expected) =>
        Assert.Equal(expected, Hosts("www.allowed.example; *.below.example").Contains(new HostString(host), IPAddress.Parse("::ffff:10.0.0.7")));

    [Fact]
    public void Contains_AnyHost_WhereTheSettingSaysAny() => Assert.True(Hosts("*").Contains(new HostString("evil.example"), null));

    private static KnownHosts Hosts(string allowed)
    {
        var table = new RunningShellTable();
        table.Add(new ShellSettings { Name = "Default" });
        table.Add(new ShellSettings { Name = "WulanhaoteCity", RequestUrlHost = "www.wlht.example:8080" });
        table.Add(new ShellSettings { Name = "AershanCity", RequestUrlHost = "*.aes.example" });
        return new KnownHosts(new ConfigurationBuilder().AddInMemoryCollection([new("AllowedHosts", allowed)]).Build(), table);
    }
}

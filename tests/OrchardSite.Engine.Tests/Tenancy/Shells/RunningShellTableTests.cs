using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public class RunningShellTableTests
{
    [Theory]
    [InlineData("www.example.cn", "/", "Default")]
    [InlineData("www.example.cn", "/wlht", "Prefix")]
    [InlineData("www.example.cn", "/WLHT/news/1", "Prefix")]
    [InlineData("www.example.cn", "/wlhtx", "Default")]
    [InlineData("a.example.cn", "/", "Host")]
    [InlineData("A.example.cn", "/anything", "Host")]
    [InlineData("a.example.cn:8080", "/", "HostWithPort")]
    [InlineData("a.example.cn:9090", "/", "Host")]
    [InlineData("a.example.cn", "/wlht", "Host")]
    [InlineData("second.example.cn", "/", "Host")]
    [InlineData("b.example.cn", "/sub/x", "HostAndPrefix")]
    [InlineData("b.example.cn", "/other", "Default")]
    [InlineData("x.wild.cn", "/", "Wildcard")]
    [InlineData("y.x.wild.cn", "/", "Wildcard")]
    [InlineData("wild.cn", "/", "Default")]
    public void Match_Request_FindsMostSpecificTenant(string host, string path, string expected)
    {
        var table = new RunningShellTable();
        table.Add(Shell("Default"));
        table.Add(Shell("Prefix", prefix: "wlht"));
        table.Add(Shell("Host", host: "a.example.cn, second.example.cn"));
        table.Add(Shell("HostWithPort", host: "a.example.cn:8080"));
        table.Add(Shell("HostAndPrefix", host: "b.example.cn", prefix: "sub"));
        table.Add(Shell("Wildcard", host: "*.wild.cn"));

        Assert.Equal(expected, table.Match(new HostString(host), path)?.Name);
    }

    [Fact]
    public void Match_UnknownHostWithoutCatchAll_FindsNothing()
    {
        var table = new RunningShellTable();
        table.Add(Shell("Default", host: "www.example.cn"));

        Assert.Null(table.Match(new HostString("other.example.cn"), "/"));
        Assert.Equal("Default", table.Match(new HostString("www.example.cn"), "/")?.Name);
    }

    [Fact]
    public void Match_AfterRemovalAndChange_FollowsTheTable()
    {
        var table = new RunningShellTable();
        table.Add(Shell("Default"));
        table.Add(Shell("County", prefix: "old"));
        table.Add(Shell("County", prefix: "new"));
        Assert.Equal("Default", table.Match(new HostString("h"), "/old")?.Name);
        Assert.Equal("County", table.Match(new HostString("h"), "/new")?.Name);

        table.Remove(Shell("County"));
        Assert.Equal("Default", table.Match(new HostString("h"), "/new")?.Name);
    }

    [Fact]
    public void Match_LongPathOfAnyKind_DoesNotFail() =>
        Assert.Null(new RunningShellTable().Match(new HostString(new string('h', 300)), "/" + new string('p', 4000)));

    [Fact]
    public void Conflicts_SameAddress_NamesTheOneThatAnswers()
    {
        var table = new RunningShellTable();
        table.Add(Shell("Two", prefix: "SAME"));
        table.Add(Shell("One", prefix: "same"));
        table.Add(Shell("Three", prefix: "other"));

        var conflict = Assert.Single(table.Conflicts);

        Assert.Equal(("Two", "One"), (conflict.Key, conflict.Value.Tenant));
        Assert.Equal("One", table.Match(new HostString("h"), "/same")?.Name);
        table.Add(Shell("Two", prefix: "new"));
        Assert.Empty(table.Conflicts);
    }

    [Fact]
    public void Conflicts_OfTheDefaultTenant_AreItsOwn()
    {
        var table = new RunningShellTable();
        table.Add(Shell("A", host: "x.cn"));
        table.Add(Shell("Default", host: "x.cn"));

        Assert.Equal("Default", Assert.Single(table.Conflicts).Value.Tenant);
    }

    private static ShellSettings Shell(string name, string host = "", string prefix = "") =>
        new() { Name = name, RequestUrlHost = host, RequestUrlPrefix = prefix };
}

using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.SetUp;

/// <summary>The first start, and those after it.</summary>
[Collection(ClusterCollection.Name)]
public sealed class FirstStartTests(Cluster cluster)
{
    [Fact]
    public void FirstPasswords_AreRandomAndReadableByTheirOwnerAlone()
    {
        var file = Path.Combine(cluster.Site.AppData, "first-passwords.txt");
        var passwords = Tenants.All.Select(cluster.FirstPasswordOf).ToArray();

        Assert.Equal(passwords.Length, passwords.Distinct(StringComparer.Ordinal).Count());
        Assert.All(passwords, password => Assert.Equal(20, password.Length));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(cluster.Site.AppData));
        Assert.Contains(file, cluster.Site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(passwords, password => cluster.Site.Output.Contains(password, StringComparison.Ordinal));
    }

    [Fact]
    public void Output_NamesEverySiteWithItsAddresses()
    {
        Assert.All(Tenants.All, tenant => Assert.Contains(Tenants.NameOf(tenant), cluster.Site.Output, StringComparison.Ordinal));
        Assert.All(Tenants.All, tenant => Assert.Contains(new Uri(cluster.Site.Address, Tenants.PathOf(tenant, "Admin")).ToString(), cluster.Site.Output, StringComparison.Ordinal));
    }
}

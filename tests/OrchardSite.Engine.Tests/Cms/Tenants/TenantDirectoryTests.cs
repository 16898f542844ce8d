using NSubstitute;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Engine.Cms.Tenants.Services;
using OrchardSite.Engine.Cms.Tenants.ViewModels;
using OrchardSite.Engine.Tenancy.Shells.Failing;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tests.Cms.Tenants;

public class TenantDirectoryTests
{
    private readonly RunningShellTable _table = new();
    private readonly TenantFailures _failures = new();
    private readonly TenantDirectory _directory;

    public TenantDirectoryTests()
    {
        var settings = Enumerable.Range(0, 2000).Select(Create).ToArray();
        Array.ForEach(settings, _table.Add);
        var host = Substitute.For<IShellHost>();
        host.GetAllSettings().Returns(settings);
        _directory = new TenantDirectory(host, _table, _failures);
    }

    [Fact]
    public void Find_PageOfTwoThousand_ReadsNoTenantsConfiguration()
    {
        var (page, total) = _directory.Find(new TenantListOptions(), skip: 1990, take: 20);

        Assert.Equal(2000, total);
        Assert.Equal(Enumerable.Range(1990, 10).Select(number => $"T{number}"), page.Select(entry => entry.Settings.Name));
        Assert.Equal(["odd"], _directory.Categories());
    }

    [Theory]
    [InlineData("t199", "All", "", 11)]
    [InlineData("", "Disabled", "", 200)]
    [InlineData("", "Running", "odd", 1000)]
    [InlineData("SITE 1234", "All", "", 1)]
    [InlineData("host7.cn", "All", "odd", 1)]
    [InlineData("nowhere", "All", "", 0)]
    public void Find_Narrowed_CountsWhatFits(string search, string state, string category, int expected)
    {
        var options = new TenantListOptions { Search = search, Status = Enum.Parse<TenantsState>(state), Category = category };

        Assert.Equal(expected, _directory.Find(options, skip: 0, take: 10).Total);
    }

    [Fact]
    public void Find_TenantInTrouble_SaysWhich()
    {
        _failures.Note("T0000", "The database is away.");
        var twin = Create(1);
        twin.Name = "Twin";
        _table.Add(twin);

        var (page, _) = _directory.Find(new TenantListOptions(), skip: 0, take: 2);

        Assert.Equal("The database is away.", page[0].Failure);
        Assert.Null(page[1].Failure);
        Assert.Null(page[1].Conflict);
    }

    /// <summary>A tenant whose configuration cannot be read: the list must not try.</summary>
    private static ShellSettings Create(int number)
    {
        var facts = new ShellConfiguration();
        facts["Description"] = $"Site {number}";
        facts["Category"] = number % 2 == 1 ? "odd" : null;
        return new ShellSettings(facts, new ShellConfiguration("x", (_, _) => throw new InvalidOperationException("The list has read a tenant's configuration.")))
        {
            Name = $"T{number:0000}",
            RequestUrlHost = $"host{number}.cn",
            State = number % 10 == 0 ? TenantState.Disabled : TenantState.Running,
        };
    }
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardSite.Engine.Tenancy.Shells.Settings;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class ShellSettingsManagerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("settings");
    private readonly ShellPaths _paths;
    private readonly ShellSettingsManager _manager;

    public ShellSettingsManagerTests()
    {
        _paths = new ShellPaths(Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder.FullName, ShellsContainerName = "Sites" }));
        var host = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["OrchardCore:Level"] = "host",
                ["OrchardCore:Other"] = "host",
                ["OrchardCore:County:Level"] = "host's for the tenant",
            })
            .Build();
        _manager = new ShellSettingsManager(host, _paths);
    }

    [Fact]
    public async Task Indexer_ValueSetForOneTenant_ReachesNoOther()
    {
        var one = _manager.CreateDefaultSettings();
        var two = _manager.CreateDefaultSettings();
        var stored = await _manager.LoadSettingsAsync("County");
        await stored.EnsureConfigurationAsync();

        one["Schema"] = "one";
        one["Level"] = "one";
        stored["Level"] = "county";

        Assert.Equal("one", one["Schema"]);
        Assert.Null(two["Schema"]);
        Assert.Equal("host", two["Level"]);
        Assert.Equal("host", _manager.CreateDefaultSettings()["Level"]);
        Assert.Equal("host", (await _manager.LoadSettingsAsync("Other"))["Level"]);
    }

    [Fact]
    public async Task Save_Settings_WritesFactsAndConfigurationApart()
    {
        var settings = Create();
        settings["DatabaseProvider"] = "Sqlite";
        settings["Description"] = "of the county";
        settings["Mail:Host"] = "localhost";
        await _manager.SaveSettingsAsync(settings);

        var facts = (await JsonFile.ReadAsync(_paths.TenantsFile))["County"]!.AsObject();
        Assert.Equal("county", facts["RequestUrlPrefix"]!.ToString());
        Assert.Equal("Uninitialized", facts["State"]!.ToString());
        Assert.Equal("of the county", facts["Description"]!.ToString());
        Assert.Equal(26, facts["TenantId"]!.ToString().Length);
        Assert.False(facts.ContainsKey("DatabaseProvider"));

        var configuration = await JsonFile.ReadAsync(_paths.ConfigurationFile("County"));
        Assert.Equal("""{"DatabaseProvider":"Sqlite","Mail":{"Host":"localhost"}}""", configuration.ToJsonString());
        Assert.Empty(_folder.GetFiles("*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Load_SavedSettings_GivesThemBackLayered()
    {
        var settings = Create();
        settings["DatabaseProvider"] = "Sqlite";
        await _manager.SaveSettingsAsync(settings);
        await _manager.SaveSettingsAsync(settings.AsRunning());

        var loaded = Assert.Single(await _manager.LoadSettingsAsync());
        Assert.Equal(("County", TenantState.Running, "county"), (loaded.Name, loaded.State, loaded.RequestUrlPrefix));
        Assert.Equal("Sqlite", loaded["DatabaseProvider"]);
        Assert.Equal("host's for the tenant", loaded["Level"]);
        Assert.Equal("host", loaded["Other"]);

        loaded["Level"] = "the tenant's own";
        await _manager.SaveSettingsAsync(loaded);
        Assert.Equal("the tenant's own", (await _manager.LoadSettingsAsync("County"))["Level"]);
        Assert.Equal(settings.TenantId, loaded.TenantId);
    }

    [Fact]
    public async Task Save_ManyAtOnce_KeepsAll()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            _manager.SaveSettingsAsync(new ShellSettings { Name = $"T{i}", RequestUrlPrefix = $"t{i}", State = TenantState.Running })));

        Assert.Equal(20, (await _manager.LoadSettingsNamesAsync()).Count());
    }

    [Fact]
    public async Task Load_BrokenFile_NamesIt()
    {
        await File.WriteAllTextAsync(_paths.TenantsFile, "{ broken");

        var error = await Assert.ThrowsAsync<InvalidDataException>(_manager.LoadSettingsAsync);
        Assert.Contains(_paths.TenantsFile, error.Message);
    }

    [Fact]
    public async Task Remove_Settings_ForgetsTheTenant()
    {
        var settings = Create();
        await _manager.SaveSettingsAsync(settings);
        await _manager.RemoveSettingsAsync(settings);

        Assert.Empty(await _manager.LoadSettingsNamesAsync());
    }

    public void Dispose()
    {
        _manager.Dispose();
        _folder.Delete(recursive: true);
    }

    private static ShellSettings Create() => new() { Name = "County", RequestUrlPrefix = "county", State = TenantState.Uninitialized };
}

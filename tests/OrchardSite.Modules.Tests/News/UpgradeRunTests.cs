using System.Text.Json.Nodes;
using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Stores;
using Procuratorate.News.Upgrades;

namespace OrchardSite.Modules.Tests.News;

/// <summary>An upgrade runs whole and once, whenever the process ends meanwhile.</summary>
public sealed class UpgradeRunTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orchardsite-upgrade-").FullName;
    private readonly List<string> _ran = [];
    private Store _store = null!;

    public async Task InitializeAsync()
    {
        _store = DocumentStores.On(new SqliteConnectionFactory(Path.Combine(_folder, "OrchardCore.db")));
        await _store.InitializeAsync();
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Continue_AfterAProcessThatDiedBeforeItRan_RunsIt()
    {
        await RequestAsync();

        await ContinueAsync("feature");

        Assert.Equal(["feature"], _ran);
    }

    [Fact]
    public async Task Continue_AfterAProcessThatDiedWithinIt_RunsAllThatWasChosen()
    {
        await RequestAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => ContinueAsync("feature Layers", dies: true));

        // What is on by now is not missing any more; what was to follow it is.
        await ContinueAsync("Roles");

        Assert.Equal(["feature", "Layers"], _ran);
    }

    [Fact]
    public async Task Continue_AfterAllHasRun_NeverRunsAgain()
    {
        await RequestAsync();
        await ContinueAsync("feature");
        await ContinueAsync("feature");

        Assert.Equal(["feature"], _ran);
    }

    [Fact]
    public async Task Continue_OfASiteThatLacksNothing_RunsNothingAndAsksNoMore()
    {
        await RequestAsync();
        await ContinueAsync(string.Empty);
        await ContinueAsync("feature");

        Assert.Empty(_ran);
    }

    private async Task RequestAsync()
    {
        await using var session = _store.CreateSession();
        await new UpgradeRun(session).RequestAsync();
        await session.SaveChangesAsync();
    }

    private async Task ContinueAsync(string missing, bool dies = false)
    {
        await using var session = _store.CreateSession();
        await new UpgradeRun(session).ContinueAsync(
            () => Task.FromResult(new JsonArray([.. missing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new JsonObject { ["name"] = name })])),
            steps =>
            {
                if (dies)
                {
                    throw new InvalidOperationException("The process ends.");
                }

                _ran.AddRange(steps.Select(step => step!["name"]!.ToString()));
                return Task.CompletedTask;
            });
    }
}

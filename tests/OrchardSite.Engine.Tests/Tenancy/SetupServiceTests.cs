using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tests.Tenancy;

public class SetupServiceTests
{
    [Fact]
    public async Task Setup_BrokenThenMendedRecipe_FailsThenSucceeds()
    {
        await using var host = new TestHost();
        var failed = await host.SetUpAsync(ShellSettings.DefaultShellName, """{ "steps": [ { "name": "nosuch" } ] }""");

        Assert.Contains("'nosuch'", failed.Errors["Recipe"]);
        Assert.Equal(TenantState.Uninitialized, State(host));
        Assert.Empty(Databases(host));

        var succeeded = await host.SetUpAsync(ShellSettings.DefaultShellName, """{ "steps": [ { "name": "feature", "enable": [ "OrchardCore.Settings" ] } ] }""");

        Assert.Empty(succeeded.Errors);
        Assert.Equal(TenantState.Running, State(host));
        Assert.Single(Databases(host));
        var scope = await host.Shells.GetScopeAsync(ShellSettings.DefaultShellName);
        await scope.UsingAsync(async current =>
            Assert.True(await current.ServiceProvider.GetRequiredService<IShellFeaturesManager>().IsFeatureEnabledAsync("OrchardCore.Settings")));
    }

    [Fact]
    public async Task Setup_FeatureOfTheDefaultTenantAlone_StaysOffInAnotherTenant()
    {
        await using var host = new TestHost();
        const string recipe = """{ "steps": [ { "name": "feature", "enable": [ "OrchardCore.Settings", "OrchardCore.Tenants" ] } ] }""";

        await host.CreateAsync("County", "county");
        var context = await host.SetUpAsync("County", recipe);

        Assert.Empty(context.Errors);
        var scope = await host.Shells.GetScopeAsync("County");
        await scope.UsingAsync(async current =>
        {
            var features = current.ServiceProvider.GetRequiredService<IShellFeaturesManager>();
            Assert.True(await features.IsFeatureEnabledAsync("OrchardCore.Settings"));
            Assert.False(await features.IsFeatureEnabledAsync("OrchardCore.Tenants"));
        });
    }

    [Fact]
    public async Task Setup_DatabaseOfASite_IsRefusedAndKept()
    {
        await using var host = new TestHost();
        var site = Path.Combine(host.Folder.FullName, "App_Data", "Sites", "Default");
        Directory.CreateDirectory(site);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(site, "OrchardCore.db")};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Document (Id INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        var context = await host.SetUpAsync(ShellSettings.DefaultShellName, """{ "steps": [ ] }""");

        Assert.Contains("already holds a site", context.Errors["Database"]);
        Assert.Single(Databases(host));
        Assert.Equal(TenantState.Uninitialized, State(host));
    }

    [Fact]
    public async Task Setup_AskedForTwiceAtOnce_IsDoneOnceAndHarmedByNeither()
    {
        await using var host = new TestHost();
        await host.Shells.InitializeAsync();
        const string recipe = """{ "steps": [ { "name": "feature", "enable": [ "OrchardCore.Settings" ] } ] }""";

        var contexts = new List<SetupContext>();
        var scopes = new List<ShellScope>();
        for (var number = 0; number < 4; number++)
        {
            contexts.Add(await host.CreateSetupAsync(ShellSettings.DefaultShellName, recipe));
            scopes.Add(await host.Shells.GetScopeAsync(ShellSettings.DefaultShellName));
        }

        await Task.WhenAll(scopes.Zip(contexts, (scope, context) => Task.Run(() =>
            scope.UsingAsync(current => current.ServiceProvider.GetRequiredService<ISetupService>().SetupAsync(context)))));

        Assert.Single(contexts, context => context.Errors.Count == 0);
        Assert.All(contexts.Where(context => context.Errors.Count > 0), context => Assert.Contains("set up already", context.Errors["Setup"], StringComparison.Ordinal));
        Assert.Equal(TenantState.Running, State(host));
        Assert.Single(Databases(host));
    }

    private static TenantState State(TestHost host) => host.Shells.GetSettings(ShellSettings.DefaultShellName).State;

    private static FileInfo[] Databases(TestHost host) => host.Folder.GetFiles("*.db", SearchOption.AllDirectories);
}

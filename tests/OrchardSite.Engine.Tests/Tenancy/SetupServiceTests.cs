using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

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

    private static TenantState State(TestHost host) => host.Shells.GetSettings(ShellSettings.DefaultShellName).State;

    private static FileInfo[] Databases(TestHost host) => host.Folder.GetFiles("*.db", SearchOption.AllDirectories);
}

using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;
using OrchardSite.Engine.Data.Databases;
using OrchardSite.Engine.Tests.Data;
using OrchardSite.Tests.Shared;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

/// <summary>A removed tenant leaves no table, file or setting, and nothing of another is touched.</summary>
public abstract class TenantRemovalTests(TestDatabase database)
{
    [Fact]
    public async Task Remove_DisabledTenant_TakesItsDataAndNothingElse()
    {
        await using var host = new TestHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Tenants", "OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles");
        var settings = await CreateAsync(host, "Going", "going");
        await CreateAsync(host, "Staying", "staying");

        var running = await RemoveAsync(host, "Going");
        Assert.Contains("not disabled", running.ErrorMessage, StringComparison.Ordinal);
        await host.Shells.UpdateShellSettingsAsync(new ShellSettings(settings).AsDisabled());
        var removed = await RemoveAsync(host, "Going");

        Assert.Null(removed.ErrorMessage);
        Assert.False(host.Shells.TryGetSettings("Going", out _));
        Assert.DoesNotContain("Going", await host.Services.GetRequiredService<IShellSettingsManager>().LoadSettingsNamesAsync());
        Assert.False(Directory.Exists(Path.Combine(host.Folder.FullName, "App_Data", "Sites", "Going")));
        Assert.False(await ExistsAsync(host, settings));
        Assert.True(await ExistsAsync(host, host.Shells.GetSettings("Staying")));

        // A later tenant of the same name begins with nothing.
        await CreateAsync(host, "Going", "going", settings["Schema"]);
        Assert.True(await ExistsAsync(host, host.Shells.GetSettings("Going")));
    }

    [Fact]
    public async Task Remove_DefaultTenant_IsRefused()
    {
        await using var host = new TestHost();
        await host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Tenants", "OrchardCore.Settings", "OrchardCore.Users", "OrchardCore.Roles");

        Assert.NotNull((await RemoveAsync(host, ShellSettings.DefaultShellName)).ErrorMessage);
        Assert.True(host.Shells.GetSettings(ShellSettings.DefaultShellName).IsRunning());
    }

    private async Task<ShellSettings> CreateAsync(TestHost host, string tenant, string prefix, string? schema = null)
    {
        await host.CreateAsync(tenant, prefix, settings =>
        {
            database.Configure(settings);
            if (schema is not null)
            {
                settings["Schema"] = schema;
            }
        });
        await host.SetUpWithAsync(tenant, "OrchardCore.Settings");
        return host.Shells.GetSettings(tenant);
    }

    private static async Task<ShellRemovingContext> RemoveAsync(TestHost host, string tenant)
    {
        ShellRemovingContext? context = null;
        await host.UseAsync(ShellSettings.DefaultShellName, async services =>
            context = await services.GetRequiredService<IShellRemovalManager>().RemoveAsync(host.Shells.GetSettings(tenant)));
        return context!;
    }

    private static async Task<bool> ExistsAsync(TestHost host, ShellSettings settings)
    {
        var options = host.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<ShellOptions>>().Value;
        return await TenantDatabase.Of(settings, options)!.ExistsAsync(CancellationToken.None);
    }

    public sealed class OnSqlite() : TenantRemovalTests(TestDatabase.Sqlite);

    [Collection(PostgreSqlGroup.Name)]
    public sealed class OnPostgreSql(PostgreSqlServer server) : TenantRemovalTests(new PostgreSqlTestDatabase(server));
}

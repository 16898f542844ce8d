using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;

namespace Procuratorate.News.Upgrades;

/// <summary>
/// Has a site that was set up by an earlier version get what the recipe of sites has gained since. When the recipe gains more, an update step
/// follows here. The request is stored with the version of the migration, both or neither.
/// </summary>
public sealed class SiteUpgradeMigrations(ShellSettings settings, UpgradeRun upgrade) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await RequestAsync();
        return 2;
    }

    /// <summary>Version 1 ran the upgrade without storing that it was to run, so that it could be lost.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await RequestAsync();
        return 2;
    }

    // A site that is being set up gets all of it from the recipe itself.
    private Task RequestAsync() => settings.IsRunning() ? upgrade.RequestAsync() : Task.CompletedTask;
}

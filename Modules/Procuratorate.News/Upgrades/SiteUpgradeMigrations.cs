using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Procuratorate.News.Upgrades;

/// <summary>Has a site that was set up by an earlier version get what the recipe of sites has gained since. When the recipe gains more, an update step follows here.</summary>
public sealed class SiteUpgradeMigrations(ShellSettings settings) : DataMigration
{
    public Task<int> CreateAsync()
    {
        // A site that is being set up gets all of it from the recipe itself.
        if (settings.IsRunning())
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<SiteUpgrade>().RunAsync());
        }

        return Task.FromResult(1);
    }
}

using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Procuratorate.News.Upgrades;

/// <summary>At each start goes on with an upgrade that is pending, in a task of its own: it may build the tenant anew.</summary>
public sealed class UpgradeAtStart(ShellSettings settings) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        if (settings.IsRunning())
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<SiteUpgrade>().RunAsync());
        }

        return Task.CompletedTask;
    }
}

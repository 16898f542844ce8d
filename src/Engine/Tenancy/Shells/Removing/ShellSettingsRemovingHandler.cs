using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tenancy.Shells.Removing;

/// <summary>Removes the settings of a tenant; from then on nobody knows of it.</summary>
internal sealed class ShellSettingsRemovingHandler(IShellHost shellHost, TenantFailures failures) : IShellRemovingHandler
{
    public async Task RemovingAsync(ShellRemovingContext context)
    {
        await shellHost.RemoveShellSettingsAsync(context.ShellSettings);
        failures.Clear(context.ShellSettings.Name);
    }
}

using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Enables, disables, reloads and removes tenants. What may not be done is said in words; null means that it was done.</summary>
internal sealed class TenantStateChanges(
    IShellHost shellHost,
    IShellRemovalManager removalManager,
    TenantFailures failures,
    IOptions<TenantsOptions> options,
    IStringLocalizer<TenantStateChanges> S)
{
    public bool RemovalAllowed => options.Value.TenantRemovalAllowed;

    public async Task<string?> EnableAsync(ShellSettings settings)
    {
        if (!settings.IsDisabled())
        {
            return S["The tenant '{0}' is not disabled; only a disabled tenant can be enabled.", settings.Name];
        }

        await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsRunning());
        return null;
    }

    public async Task<string?> DisableAsync(ShellSettings settings)
    {
        if (settings.IsDefaultShell())
        {
            return S["The default tenant cannot be disabled: the others are administered from it."];
        }

        if (!settings.IsRunning())
        {
            return S["The tenant '{0}' does not run; only a running tenant can be disabled.", settings.Name];
        }

        await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsDisabled());
        failures.Clear(settings.Name);
        return null;
    }

    public async Task<string?> ReloadAsync(ShellSettings settings)
    {
        await shellHost.ReloadShellContextAsync(settings);
        failures.Clear(settings.Name);
        return null;
    }

    public async Task<string?> RemoveAsync(ShellSettings settings) => RemovalAllowed
        ? (await removalManager.RemoveAsync(settings)).ErrorMessage
        : S["This installation does not allow tenants to be removed (OrchardCore_Tenants:TenantRemovalAllowed)."];
}

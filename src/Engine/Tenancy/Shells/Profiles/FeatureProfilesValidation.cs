using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace OrchardSite.Engine.Tenancy.Shells.Profiles;

/// <summary>
/// Forbids a tenant what its feature profiles do. The profiles are kept by the default tenant, which itself has none; a tenant whose
/// profiles are gone may have all.
/// </summary>
internal sealed class FeatureProfilesValidation(
    IShellHost shellHost,
    ShellSettings settings,
    IOptions<FeatureProfilesRuleOptions> options) : IFeatureValidationProvider
{
    private FeatureProfile[]? _profiles;

    public async ValueTask<bool> IsFeatureValidAsync(string id)
    {
        _profiles ??= await ReadProfilesAsync();
        return _profiles.All(profile => FeatureProfileRules.IsAllowed(profile, id, options.Value));
    }

    private async Task<FeatureProfile[]> ReadProfilesAsync()
    {
        var ids = settings.FeatureProfileIds();
        if (ids.Length == 0 || settings.IsDefaultShell() || !shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var defaultSettings) || !defaultSettings.IsRunning())
        {
            return [];
        }

        IDictionary<string, FeatureProfile>? known = null;
        var scope = await shellHost.GetScopeAsync(defaultSettings);
        await scope.UsingAsync(async current =>
        {
            if (current.ServiceProvider.GetService<IFeatureProfilesService>() is { } service)
            {
                known = await service.GetFeatureProfilesAsync();
            }
        });
        return known is null ? [] : [.. ids.Where(known.ContainsKey).Select(id => known[id])];
    }
}

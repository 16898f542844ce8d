using Microsoft.Extensions.Configuration;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardSite.Engine.Tenancy.Hosting;
using OrchardSite.Engine.Tenancy.Shells.Hosting;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>Adds tenants that the auto set-up names and that do not exist yet, so that a request to one sets it up.</summary>
internal sealed class AutoSetupTenants(
    IConfiguration hostConfiguration,
    IShellSettingsManager settingsManager,
    IEnumerable<SetupFeature> setupFeatures) : INewTenants
{
    public IEnumerable<ShellSettings> Create(IEnumerable<string> existing)
    {
        if (!setupFeatures.Any(feature => feature.Id == "OrchardCore.AutoSetup"))
        {
            return [];
        }

        var options = AutoSetupConfiguration.Read(hostConfiguration.GetSection("OrchardCore"));
        if (!options.ConfigurationExists)
        {
            return [];
        }

        AutoSetupConfiguration.EnsureValid(options);
        var known = existing.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return options.Tenants.Where(tenant => !known.Contains(tenant.ShellName!)).Select(tenant => Create(tenant, settingsManager)).ToArray();
    }

    /// <summary>Makes the settings of a tenant that is to be set up with the given options.</summary>
    public static ShellSettings Create(TenantSetupOptions options, IShellSettingsManager settingsManager)
    {
        var settings = settingsManager.CreateDefaultSettings().AsUninitialized();
        settings.Name = options.ShellName!;
        settings.RequestUrlHost = options.RequestUrlHost ?? string.Empty;
        settings.RequestUrlPrefix = options.RequestUrlPrefix ?? string.Empty;
        (string Key, string? Value)[] values =
        [
            ("DatabaseProvider", options.DatabaseProvider),
            ("ConnectionString", options.DatabaseConnectionString),
            ("TablePrefix", options.DatabaseTablePrefix),
            ("Schema", options.DatabaseSchema),
            ("FeatureProfile", options.FeatureProfile),
        ];
        foreach (var (key, value) in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                settings[key] = value;
            }
        }

        return settings;
    }
}

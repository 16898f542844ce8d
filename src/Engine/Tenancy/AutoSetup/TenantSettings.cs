using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>Makes the settings of a tenant that is to be set up with given options.</summary>
internal static class TenantSettings
{
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

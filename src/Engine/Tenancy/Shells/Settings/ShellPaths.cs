using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tenancy.Shells.Settings;

/// <summary>Where the files of tenants lie.</summary>
internal sealed class ShellPaths(IOptions<ShellOptions> options)
{
    public string AppData => options.Value.ShellsApplicationDataPath;

    public string TenantsFile => Path.Combine(AppData, OrchardCoreConstants.Shell.TenantsFileName);

    /// <summary>Configuration that all tenants share, beside the host's.</summary>
    public string SharedConfigurationFile => Path.Combine(AppData, OrchardCoreConstants.Configuration.ApplicationSettingsFileName);

    public string Folder(string tenant) => Path.Combine(AppData, options.Value.ShellsContainerName, tenant);

    public string ConfigurationFile(string tenant) => Path.Combine(Folder(tenant), OrchardCoreConstants.Configuration.ApplicationSettingsFileName);
}

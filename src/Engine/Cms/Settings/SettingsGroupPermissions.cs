using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings;

/// <summary>What may be done with the pages of the settings that every site has.</summary>
internal static class SettingsGroupPermissions
{
    public static readonly Permission ManageGeneralSettings = new("ManageGeneralSettings", "Manage general settings", [SettingsPermissions.ManageSettings]);

    public static readonly Permission ManageDebuggingSettings = new("ManageDebuggingSettings", "Manage debugging settings", [SettingsPermissions.ManageSettings]);
}

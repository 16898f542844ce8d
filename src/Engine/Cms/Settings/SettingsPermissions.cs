using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

/// <summary>What may be done with the site's settings.</summary>
public static class SettingsPermissions
{
    /// <summary>To edit all settings.</summary>
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");

    /// <summary>To edit one group of settings; asked with the group as resource, granted by <see cref="ManageSettings"/>.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);
}

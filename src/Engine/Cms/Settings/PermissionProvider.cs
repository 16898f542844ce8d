using OrchardCore.Settings;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Settings;

/// <summary>A group's permission is asked for and never granted: it follows from the others.</summary>
internal sealed class PermissionProvider() : AdministratorPermissions(
    SettingsPermissions.ManageSettings,
    SettingsGroupPermissions.ManageGeneralSettings,
    SettingsGroupPermissions.ManageDebuggingSettings);

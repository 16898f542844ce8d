using OrchardCore.Settings;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Settings;

internal sealed class PermissionProvider() : AdministratorPermissions(SettingsPermissions.ManageSettings, SettingsPermissions.ManageGroupSettings);

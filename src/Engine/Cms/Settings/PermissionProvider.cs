using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [SettingsPermissions.ManageSettings, SettingsPermissions.ManageGroupSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

using OrchardCore;
using OrchardCore.Notifications;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Notifications;

internal sealed class NotificationPermissionsProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [NotificationPermissions.ManageNotifications];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
        new PermissionStereotype { Name = OrchardCoreConstants.Roles.Authenticated, Permissions = _all },
    ];
}

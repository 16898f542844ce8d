using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace OrchardSite.Engine.Identity.Users.TwoFactor.Services;

internal sealed class TwoFactorPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [UsersPermissions.DisableTwoFactorAuthenticationForUsers];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all }];
}

using OrchardCore.Email;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Mail.Email;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [EmailPermissions.ManageEmailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

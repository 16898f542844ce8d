using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Admin;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly string[] _roles = ["Administrator", "Editor", "Moderator", "Author", "Contributor"];

    private static readonly Permission[] _all = [AdminPermissions.AccessAdminPanel];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [.. _roles.Select(role => new PermissionStereotype { Name = role, Permissions = _all })];
}

using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Admin;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [AdminPermissions.AccessAdminPanel];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [.. new[] { "Administrator", "Editor", "Moderator", "Author", "Contributor" }
            .Select(role => new PermissionStereotype { Name = role, Permissions = _all })];
}

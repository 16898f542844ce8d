using OrchardCore.Search;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Search;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [SearchPermissions.ManageSearchSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

using OrchardCore.Security.Permissions;
using OrchardCore.Sitemaps;

namespace OrchardSite.Engine.Cms.Sitemaps;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [SitemapsPermissions.ManageSitemaps];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

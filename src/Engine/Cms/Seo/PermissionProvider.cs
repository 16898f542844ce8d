using OrchardCore.Security.Permissions;
using OrchardCore.Seo;

namespace OrchardSite.Engine.Cms.Seo;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [SeoPermissions.ManageSeoSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

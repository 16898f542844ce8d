using OrchardCore.Security.Permissions;
using OrchardCore.UrlRewriting;

namespace OrchardSite.Engine.Cms.UrlRewriting;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [UrlRewritingPermissions.ManageUrlRewritingRules];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

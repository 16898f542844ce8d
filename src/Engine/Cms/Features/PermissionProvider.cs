using OrchardCore.Features;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Features;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [FeaturesPermissions.ManageFeatures];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

using OrchardCore.Autoroute;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Autoroute;

internal sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([AutoroutePermissions.SetHomepage]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = [AutoroutePermissions.SetHomepage] }];
}

using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.AuditTrail;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [AuditTrailPermissions.ViewAuditTrail, AuditTrailPermissions.ManageAuditTrailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

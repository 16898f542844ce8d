using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>What the feature lets be granted.</summary>
public sealed class SecurityPermissions : IPermissionProvider
{
    public static readonly Permission ManageSecurityHeadersSettings = new("ManageSecurityHeadersSettings", "Manage security headers settings");

    private readonly Permission[] _all = [ManageSecurityHeadersSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

using OrchardCore.Security.Permissions;

namespace OrchardCore.ReverseProxy;

/// <summary>What the feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageReverseProxySettings = new("ManageReverseProxySettings", "Manage reverse proxy settings");

    private readonly Permission[] _all = [ManageReverseProxySettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

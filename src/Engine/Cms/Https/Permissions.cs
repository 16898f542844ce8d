using OrchardCore.Security.Permissions;

namespace OrchardCore.Https;

/// <summary>What the feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageHttps = new("ManageHttps", "Manage HTTPS");

    private readonly Permission[] _all = [ManageHttps];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

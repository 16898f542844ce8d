using OrchardCore.Security.Permissions;

namespace OrchardCore.Layers;

/// <summary>What the layers feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>To arrange widgets, layers and zones.</summary>
    public static readonly Permission ManageLayers = new("ManageLayers", "Manage layers");

    private static readonly Permission[] _all = [ManageLayers];

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

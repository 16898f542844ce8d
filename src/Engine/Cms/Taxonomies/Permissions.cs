using OrchardCore.Security.Permissions;

namespace OrchardCore.Taxonomies;

/// <summary>What the taxonomies feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>To edit the terms of taxonomies.</summary>
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomy", "Manage taxonomies");

    private static readonly Permission[] _all = [ManageTaxonomies];

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

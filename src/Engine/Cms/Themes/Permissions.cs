using OrchardCore.Security.Permissions;

namespace OrchardCore.Themes;

/// <summary>What the themes feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>To choose themes.</summary>
    public static readonly Permission ApplyTheme = new("ApplyTheme", "Apply a theme");

    private static readonly Permission[] _all = [ApplyTheme];

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

using OrchardCore.Security.Permissions;

namespace OrchardCore.Menu;

/// <summary>What the menu feature lets be granted.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>To edit menus.</summary>
    public static readonly Permission ManageMenu = new("ManageMenu", "Manage menus");

    private static readonly Permission[] _all = [ManageMenu];

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _all },
        new PermissionStereotype { Name = "Editor", Permissions = _all },
    ];
}

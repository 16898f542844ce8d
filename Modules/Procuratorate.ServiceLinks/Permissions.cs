using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Procuratorate.ServiceLinks;

/// <summary>What may be granted of links.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>To change the order of the links, which visitors see at once; whoever may publish may do it.</summary>
    public static readonly Permission ArrangeServiceLinks = new("ArrangeServiceLinks", "Arrange service links", [CommonPermissions.PublishContent]);

    private static readonly Permission[] _all = [ArrangeServiceLinks];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _all },
        new PermissionStereotype { Name = "Editor", Permissions = _all },
    ];
}

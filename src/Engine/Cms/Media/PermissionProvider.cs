using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Media;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        MediaPermissions.ManageMedia,
        MediaPermissions.ManageMediaFolder,
        MediaPermissions.ManageOthersMedia,
        MediaPermissions.ManageOwnMedia,
        MediaPermissions.ManageMediaProfiles,
        MediaPermissions.ViewMediaOptions,
    ];

    private static readonly Permission[] _administrator = [MediaPermissions.ManageMediaFolder, MediaPermissions.ManageMediaProfiles, MediaPermissions.ViewMediaOptions];

    private static readonly Permission[] _own = [MediaPermissions.ManageOwnMedia];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _administrator },
        new PermissionStereotype { Name = "Editor", Permissions = [MediaPermissions.ManageMedia, MediaPermissions.ManageOwnMedia] },
        new PermissionStereotype { Name = "Moderator" , Permissions = [] },
        new PermissionStereotype { Name = "Author", Permissions = _own },
        new PermissionStereotype { Name = "Contributor", Permissions = _own },
    ];
}

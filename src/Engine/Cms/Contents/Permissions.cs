using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        CommonPermissions.PublishContent,
        CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent,
        CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent,
        CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent,
        CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent,
        CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent,
        CommonPermissions.CloneOwnContent,
        CommonPermissions.AccessContentApi,
        CommonPermissions.ListContent,
        CommonPermissions.EditContentOwner,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype
        {
            Name = "Administrator",
            Permissions =
            [
                CommonPermissions.PublishContent,
                CommonPermissions.EditContent,
                CommonPermissions.DeleteContent,
                CommonPermissions.PreviewContent,
                CommonPermissions.CloneContent,
                CommonPermissions.AccessContentApi,
                CommonPermissions.ListContent,
                CommonPermissions.EditContentOwner,
            ],
        },
        new PermissionStereotype
        {
            Name = "Editor",
            Permissions =
            [
                CommonPermissions.PublishContent,
                CommonPermissions.EditContent,
                CommonPermissions.DeleteContent,
                CommonPermissions.PreviewContent,
                CommonPermissions.CloneContent,
                CommonPermissions.ListContent,
            ],
        },
        new PermissionStereotype
        {
            Name = "Author",
            Permissions =
            [
                CommonPermissions.PublishOwnContent,
                CommonPermissions.EditOwnContent,
                CommonPermissions.DeleteOwnContent,
                CommonPermissions.PreviewOwnContent,
                CommonPermissions.CloneOwnContent,
            ],
        },
        new PermissionStereotype
        {
            Name = "Contributor",
            Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent],
        },
        new PermissionStereotype { Name = "Authenticated", Permissions = [CommonPermissions.ViewContent] },
        new PermissionStereotype { Name = "Anonymous", Permissions = [CommonPermissions.ViewContent] },
    ];
}

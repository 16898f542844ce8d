using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>The permissions that stand for another one where a certain type and owner are concerned.</summary>
internal static class ContentPermissionVariants
{
    /// <summary>For <c>EditContent</c> and <c>News</c>: <c>Edit_News</c>, and for the owner <c>EditOwn_News</c>, which <c>EditOwnContent</c> implies.</summary>
    public static IEnumerable<Permission> Of(Permission permission, string contentType, bool isOwner)
    {
        if (ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            yield return ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType);
        }

        if (isOwner && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var own))
        {
            yield return ContentTypePermissionsHelper.ConvertToDynamicPermission(own) is { } ownTemplate
                ? ContentTypePermissionsHelper.CreateDynamicPermission(ownTemplate, contentType)
                : own;
        }
    }
}

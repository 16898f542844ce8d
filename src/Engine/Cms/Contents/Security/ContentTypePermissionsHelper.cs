using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Makes the permissions of one content type (<c>Edit_News</c>) out of those of all types (<c>EditContent</c>).</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission _publish = new("Publish_{0}", "Publish or unpublish {0} for others", [CommonPermissions.PublishContent]);
    private static readonly Permission _publishOwn = new("PublishOwn_{0}", "Publish or unpublish {0}", [_publish, CommonPermissions.PublishOwnContent]);
    private static readonly Permission _edit = new("Edit_{0}", "Edit {0} for others", [_publish, CommonPermissions.EditContent]);
    private static readonly Permission _editOwn = new("EditOwn_{0}", "Edit {0}", [_edit, _publishOwn, CommonPermissions.EditOwnContent]);
    private static readonly Permission _delete = new("Delete_{0}", "Delete {0} for others", [CommonPermissions.DeleteContent]);
    private static readonly Permission _deleteOwn = new("DeleteOwn_{0}", "Delete {0}", [_delete, CommonPermissions.DeleteOwnContent]);
    private static readonly Permission _view = new("View_{0}", "View {0} by others", [_edit, CommonPermissions.ViewContent]);
    private static readonly Permission _viewOwn = new("ViewOwn_{0}", "View own {0}", [_view, CommonPermissions.ViewOwnContent]);
    private static readonly Permission _preview = new("Preview_{0}", "Preview {0} by others", [_edit, CommonPermissions.PreviewContent]);
    private static readonly Permission _previewOwn = new("PreviewOwn_{0}", "Preview own {0}", [_preview, CommonPermissions.PreviewOwnContent]);
    private static readonly Permission _clone = new("Clone_{0}", "Clone {0} by others", [_edit, CommonPermissions.CloneContent]);
    private static readonly Permission _cloneOwn = new("CloneOwn_{0}", "Clone own {0}", [_clone, CommonPermissions.CloneOwnContent]);
    private static readonly Permission _list = new("ListContent_{0}", "List {0} content items", [CommonPermissions.ListContent]);
    private static readonly Permission _editOwner = new("EditContentOwner_{0}", "Edit the owner of a {0} content item", [CommonPermissions.EditContentOwner]);

    /// <summary>The patterns, by the name of the permission that they narrow to one type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = _publish,
        [CommonPermissions.PublishOwnContent.Name] = _publishOwn,
        [CommonPermissions.EditContent.Name] = _edit,
        [CommonPermissions.EditOwnContent.Name] = _editOwn,
        [CommonPermissions.DeleteContent.Name] = _delete,
        [CommonPermissions.DeleteOwnContent.Name] = _deleteOwn,
        [CommonPermissions.ViewContent.Name] = _view,
        [CommonPermissions.ViewOwnContent.Name] = _viewOwn,
        [CommonPermissions.PreviewContent.Name] = _preview,
        [CommonPermissions.PreviewOwnContent.Name] = _previewOwn,
        [CommonPermissions.CloneContent.Name] = _clone,
        [CommonPermissions.CloneOwnContent.Name] = _cloneOwn,
        [CommonPermissions.ListContent.Name] = _list,
        [CommonPermissions.EditContentOwner.Name] = _editOwner,
    };

    /// <summary>The pattern of a permission on all types, or null when it has none.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission) =>
        PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>The permission on one type, described by the type's display name.</summary>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition) =>
        new(
            Name(template.Name, typeDefinition.Name),
            Name(template.Description, typeDefinition.DisplayName),
            ImpliedBy(template, typeDefinition.Name))
        {
            Category = typeDefinition.DisplayName,
        };

    /// <summary>The permission on one type.</summary>
    public static Permission CreateDynamicPermission(Permission template, string contentType) =>
        new(Name(template.Name, contentType), Name(template.Description, contentType), ImpliedBy(template, contentType));

    private static IEnumerable<Permission> ImpliedBy(Permission template, string contentType) =>
        (template.ImpliedBy ?? []).Select(implied =>
            implied.Name.EndsWith("_{0}", StringComparison.Ordinal) ? CreateDynamicPermission(implied, contentType) : implied);

    private static string Name(string template, string name) => template.Replace("{0}", name, StringComparison.Ordinal);
}

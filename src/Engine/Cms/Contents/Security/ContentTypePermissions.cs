using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>The permissions of each securable type.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        (await definitions.ListTypeDefinitionsAsync())
            .Where(definition => definition.IsSecurable())
            .OrderBy(definition => definition.DisplayName, StringComparer.CurrentCulture)
            .SelectMany(definition => ContentTypePermissionsHelper.PermissionTemplates.Values
                .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, definition)))
            .ToList();

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}

using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Contents.Security;

/// <summary>The permissions of each securable type.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions, IStringLocalizer<ContentTypePermissions> S) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        (await definitions.ListTypeDefinitionsAsync())
            .Where(definition => definition.IsSecurable())
            .OrderBy(definition => definition.DisplayName, StringComparer.CurrentCulture)
            .SelectMany(definition => ContentTypePermissionsHelper.PermissionTemplates.Values
                .Select(template => Create(template, definition)))
            .ToList();

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private Permission Create(Permission template, ContentTypeDefinition definition)
    {
        var permission = ContentTypePermissionsHelper.CreateDynamicPermission(template, definition);
        permission.Description = S[template.Description, definition.DisplayName];
        permission.Category = S["Content type: {0}", definition.DisplayName];
        return permission;
    }
}

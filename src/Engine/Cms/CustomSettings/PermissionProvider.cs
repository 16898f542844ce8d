using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.CustomSettings.Services;

namespace OrchardSite.Engine.Cms.CustomSettings;

/// <summary>One permission for each section of custom settings.</summary>
internal sealed class PermissionProvider(CustomSettingsService customSettings, IStringLocalizer<PermissionProvider> S) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        [.. (await customSettings.GetAllSettingsTypesAsync()).Select(Describe)];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private Permission Describe(ContentTypeDefinition type)
    {
        var permission = CreateForType(type);
        permission.Description = S["Manage custom settings - {0}", S[type.DisplayName]];
        return permission;
    }

    internal static string CreateName(string typeName) => $"ManageCustomSettings_{typeName}";

    internal static Permission CreateForType(ContentTypeDefinition type) =>
        new(CreateName(type.Name), $"Manage custom settings - {type.DisplayName}", [OrchardCore.Settings.SettingsPermissions.ManageSettings]);
}

using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.ContentTypes;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [ContentTypesPermissions.ViewContentTypes, ContentTypesPermissions.EditContentTypes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

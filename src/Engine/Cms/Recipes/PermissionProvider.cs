using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Cms.Recipes;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [RecipePermissions.ManageRecipes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}

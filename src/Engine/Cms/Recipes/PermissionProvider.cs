using OrchardCore.Recipes;
using OrchardSite.Engine.Tenancy.Security.Permissions;

namespace OrchardSite.Engine.Cms.Recipes;

internal sealed class PermissionProvider() : AdministratorPermissions(RecipePermissions.ManageRecipes);

using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

/// <summary>Who may run recipes.</summary>
public static class RecipePermissions
{
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage recipes", isSecurityCritical: true);
}

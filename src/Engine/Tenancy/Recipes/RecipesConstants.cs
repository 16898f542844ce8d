namespace OrchardCore.Recipes;

/// <summary>Names of recipe files and folders.</summary>
public static class RecipesConstants
{
    public const string RecipeExtension = ".recipe.json";

    public const string RecipesFolderName = "Recipes";
}

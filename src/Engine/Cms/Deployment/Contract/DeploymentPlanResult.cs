using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Deployment;

/// <summary>What is exported: the steps of a recipe, and files beside it.</summary>
public class DeploymentPlanResult
{
    public DeploymentPlanResult(IFileBuilder fileBuilder, RecipeDescriptor recipeDescriptor)
    {
        FileBuilder = fileBuilder;
        Recipe = new JsonObject
        {
            ["name"] = recipeDescriptor.Name ?? string.Empty,
            ["displayName"] = recipeDescriptor.DisplayName ?? string.Empty,
            ["description"] = recipeDescriptor.Description ?? string.Empty,
            ["author"] = recipeDescriptor.Author ?? string.Empty,
            ["website"] = recipeDescriptor.WebSite ?? string.Empty,
            ["version"] = recipeDescriptor.Version ?? string.Empty,
            ["issetuprecipe"] = recipeDescriptor.IsSetupRecipe,
            ["categories"] = Texts(recipeDescriptor.Categories),
            ["tags"] = Texts(recipeDescriptor.Tags),
        };
    }

    public JsonObject Recipe { get; }

    public IList<JsonObject> Steps { get; init; } = [];

    public IFileBuilder FileBuilder { get; }

    /// <summary>Writes the recipe, once all steps are there.</summary>
    public async Task FinalizeAsync()
    {
        Recipe["steps"] = new JsonArray([.. Steps]);
        await FileBuilder.SetFileAsync("Recipe.json", JsonSerializer.SerializeToUtf8Bytes(Recipe, JOptions.Indented));
    }

    private static JsonArray Texts(string[]? texts) => new([.. (texts ?? []).Select(text => JsonValue.Create(text))]);
}

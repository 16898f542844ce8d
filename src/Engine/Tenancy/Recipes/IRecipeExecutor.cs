using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs a recipe.</summary>
public interface IRecipeExecutor
{
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}

namespace OrchardCore.Recipes.Models;

/// <summary>Properties that recipes started by the request see.</summary>
public class RecipeEnvironmentFeature
{
    public Dictionary<string, object> Properties { get; init; } = [];
}

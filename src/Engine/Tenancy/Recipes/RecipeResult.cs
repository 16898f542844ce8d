namespace OrchardCore.Recipes.Models;

/// <summary>How the execution of a recipe went.</summary>
public class RecipeResult
{
    public string ExecutionId { get; set; } = null!;

    public bool IsCompleted { get; }

    public bool IsSuccessful { get; }

    public List<RecipeStepResult> Steps { get; set; } = [];
}

namespace OrchardCore.Recipes.Models;

/// <summary>How the execution of a recipe went.</summary>
public class RecipeResult
{
    public string ExecutionId { get; set; } = null!;

    public bool IsCompleted => Steps.TrueForAll(step => step.IsCompleted);

    public bool IsSuccessful => Steps.TrueForAll(step => step.IsSuccessful);

    public List<RecipeStepResult> Steps { get; set; } = [];
}

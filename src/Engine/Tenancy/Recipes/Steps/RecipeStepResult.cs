namespace OrchardCore.Recipes.Models;

/// <summary>How a step of a recipe went.</summary>
public class RecipeStepResult
{
    public string[] Errors { get; set; } = [];

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string StepName { get; set; } = null!;
}

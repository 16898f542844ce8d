using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Handles the recipe steps of one name, compared without case.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected readonly string StepName;

    protected NamedRecipeStepHandler(string stepName)
    {
        StepName = stepName;
    }

    /// <summary>The name that the handler answers to.</summary>
    internal string HandledStepName => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context) =>
        string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}

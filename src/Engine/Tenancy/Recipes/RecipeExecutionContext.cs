using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>The step of a recipe that is being executed.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = null!;

    public object Environment { get; set; } = null!;

    /// <summary>The name of the step.</summary>
    public string Name { get; set; } = null!;

    /// <summary>The step as it stands in the recipe, its expressions evaluated.</summary>
    public JsonObject Step { get; set; } = null!;

    public RecipeDescriptor RecipeDescriptor { get; set; } = null!;

    /// <summary>Recipes that the step asks to run after it.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>What went wrong; any entry fails the recipe.</summary>
    public IList<string> Errors { get; } = [];

    /// <summary>What the step left out, and why; the recipe goes on.</summary>
    internal IList<string> Notices { get; } = [];
}

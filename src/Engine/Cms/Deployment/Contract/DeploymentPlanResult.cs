using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardSite.Engine.Cms.Deployment.Packages;

namespace OrchardCore.Deployment;

/// <summary>What is exported: the steps of a recipe, and files beside it.</summary>
public class DeploymentPlanResult
{
    private readonly List<LongList> _longLists = [];

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
        await using var file = TemporaryFile.Create(".json");
        await new RecipeWriter(JOptions.Indented, _longLists).WriteAsync(Recipe, file);
        file.Position = 0;
        await FileBuilder.SetFileAsync("Recipe.json", file);
    }

    /// <summary>Adds a step with a list that is read only while it is written, as it may be too long to be held at once.</summary>
    /// <param name="name">The name of the step.</param>
    /// <param name="property">The property that is the list.</param>
    /// <param name="items">What the list holds.</param>
    internal void AddLongStep(string name, string property, IAsyncEnumerable<JsonNode> items)
    {
        var list = new JsonArray();
        Steps.Add(new JsonObject { ["name"] = name, [property] = list });
        _longLists.Add(new LongList(list, items));
    }

    private static JsonArray Texts(string[]? texts) => new([.. (texts ?? []).Select(text => JsonValue.Create(text))]);
}

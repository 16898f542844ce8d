using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tenancy.Recipes;

/// <summary>Enables and disables features: <c>{ "name": "feature", "enable": […], "disable": […] }</c>.</summary>
internal sealed class FeatureStep(IShellFeaturesManager featuresManager) : NamedRecipeStepHandler("Feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToObject<Model>()!;
        var features = (await featuresManager.GetAvailableFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        foreach (var id in model.Enable.Concat(model.Disable).Where(id => !features.ContainsKey(id)))
        {
            context.Errors.Add($"There is no feature '{id}', or this tenant may not have it.");
        }

        if (context.Errors.Count == 0)
        {
            await featuresManager.UpdateFeaturesAsync(model.Disable.Select(id => features[id]), model.Enable.Select(id => features[id]), force: true);
        }
    }

    private sealed class Model
    {
        public string[] Enable { get; set; } = [];

        public string[] Disable { get; set; } = [];
    }
}

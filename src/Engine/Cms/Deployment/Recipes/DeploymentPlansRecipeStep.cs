using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Deployment;
using OrchardCore.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Deployment.Plans;
using OrchardSite.Engine.Tenancy.Localization;

namespace OrchardSite.Engine.Cms.Deployment.Recipes;

/// <summary>
/// The recipe step <c>deployment</c>: <c>{ "Plans": [ { "Name": …, "Steps": [ { "Type": "AllContentDeploymentStep", "Step": { … } } ] } ] }</c>.
/// A plan stands in the place of one with the same name.
/// </summary>
internal sealed class DeploymentPlansRecipeStep(
    DeploymentPlans plans,
    IEnumerable<IDeploymentStepFactory> factories,
    IOptions<DocumentJsonSerializerOptions> json,
    IStringLocalizer<DeploymentPlansRecipeStep> S) : NamedRecipeStepHandler("deployment")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["Plans"] is not JsonArray entries)
        {
            context.Errors.Add(S["The step 'deployment' has no array 'Plans'."]);
            return;
        }

        foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
        {
            if (Read(entry, $"Plans[{index}]", context.Errors) is not { } plan)
            {
                continue;
            }

            var existing = await plans.FindAsync(plan.Name) ?? new DeploymentPlan { Name = plan.Name };
            existing.DeploymentSteps.Clear();
            existing.DeploymentSteps.AddRange(plan.DeploymentSteps);
            await plans.SaveAsync(existing);
        }
    }

    private DeploymentPlan? Read(JsonNode? node, string path, IList<string> errors)
    {
        if (node is not JsonObject entry || entry["Name"]?.ToString() is not { Length: > 0 } name)
        {
            errors.Add(S["The property '{0}.Name' of the step 'deployment' is missing.", path]);
            return null;
        }

        var steps = (entry["Steps"] as JsonArray ?? []).Select((step, index) => ReadStep(step, $"{path}.Steps[{index}]", errors)).ToList();
        return steps.Contains(null) ? null : new DeploymentPlan { Name = name, DeploymentSteps = steps! };
    }

    private DeploymentStep? ReadStep(JsonNode? node, string path, IList<string> errors)
    {
        var type = node?["Type"]?.ToString();
        if (factories.FirstOrDefault(factory => factory.Name == type) is not { } factory)
        {
            errors.Add(S["The property '{0}.Type' of the step 'deployment' is '{1}'; known are: {2}.", path, type ?? string.Empty, NameList.Join(factories.Select(known => known.Name).Order(StringComparer.Ordinal))]);
            return null;
        }

        try
        {
            var made = factory.Create();
            var step = (DeploymentStep)(node!["Step"] ?? new JsonObject()).Deserialize(made.GetType(), json.Value.SerializerOptions)!;
            step.Id = string.IsNullOrEmpty(step.Id) ? Guid.NewGuid().ToString("n") : step.Id;
            step.Name ??= made.Name;
            return step;
        }
        catch (JsonException exception)
        {
            errors.Add(S["The property '{0}.Step' of the step 'deployment' cannot be read: {1}", path, exception.Message]);
            return null;
        }
    }
}

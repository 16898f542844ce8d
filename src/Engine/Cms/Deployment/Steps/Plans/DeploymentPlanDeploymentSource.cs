using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Deployment;
using OrchardCore.Json;
using OrchardSite.Engine.Cms.Deployment.Plans;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Plans;

/// <summary>The step <c>deployment</c>.</summary>
internal sealed class DeploymentPlanDeploymentSource(
    DeploymentPlans plans,
    IOptions<DocumentJsonSerializerOptions> json) : DeploymentSourceBase<DeploymentPlanDeploymentStep>
{
    protected override async Task ProcessAsync(DeploymentPlanDeploymentStep step, DeploymentPlanResult result)
    {
        var chosen = (await plans.ListAsync()).Where(plan => step.IncludeAll || step.DeploymentPlanNames.Contains(plan.Name, StringComparer.Ordinal));
        result.Steps.Add(RecipeTexts.Plain(new JsonObject
        {
            ["name"] = "deployment",
            ["Plans"] = new JsonArray([.. chosen.Select(plan => new JsonObject
            {
                ["Name"] = plan.Name,
                ["Steps"] = new JsonArray([.. plan.DeploymentSteps.Select(ToJson)]),
            })]),
        }));
    }

    private JsonNode ToJson(DeploymentStep step) => new JsonObject
    {
        ["Type"] = step.GetType().Name,
        ["Step"] = JsonSerializer.SerializeToNode(step, step.GetType(), json.Value.SerializerOptions),
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Deployment;
using OrchardCore.Json;
using OrchardCore.Layers.Deployment;
using OrchardCore.Layers.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>Layers</c>.</summary>
internal sealed class AllLayersDeploymentSource(ILayerService layers, IOptions<DocumentJsonSerializerOptions> json) : DeploymentSourceBase<AllLayersDeploymentStep>
{
    protected override async Task ProcessAsync(AllLayersDeploymentStep step, DeploymentPlanResult result) => result.Steps.Add(RecipeTexts.Plain(new JsonObject
    {
        ["name"] = "Layers",
        ["Layers"] = JsonSerializer.SerializeToNode((await layers.GetLayersAsync()).Layers, json.Value.SerializerOptions),
    }));
}

using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Core.Deployments;
using OrchardCore.Indexing.Models;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Search;

/// <summary>The step <c>CreateOrUpdateIndexProfile</c>.</summary>
internal sealed class IndexProfileDeploymentSource(IIndexProfileManager profiles) : DeploymentSourceBase<IndexProfileDeploymentStep>
{
    protected override async Task ProcessAsync(IndexProfileDeploymentStep step, DeploymentPlanResult result)
    {
        var indexes = new JsonArray([.. (await profiles.GetAllAsync()).Select(ToJson)]);
        result.Steps.Add(RecipeTexts.Plain(new JsonObject { ["name"] = "CreateOrUpdateIndexProfile", ["Indexes"] = indexes }));
    }

    private static JsonNode? ToJson(IndexProfile profile)
    {
        var json = JObject.FromObject(profile)!;
        foreach (var own in new[] { nameof(IndexProfile.IndexFullName), nameof(IndexProfile.CreatedUtc), nameof(IndexProfile.Author), nameof(IndexProfile.OwnerId) })
        {
            json.Remove(own);
        }

        return json;
    }
}

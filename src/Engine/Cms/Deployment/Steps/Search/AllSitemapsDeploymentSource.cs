using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Deployment;
using OrchardCore.Json;
using OrchardCore.Sitemaps.Deployment;
using OrchardSite.Engine.Cms.Sitemaps.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Search;

/// <summary>The step <c>Sitemaps</c>.</summary>
internal sealed class AllSitemapsDeploymentSource(SitemapStore store, IOptions<DocumentJsonSerializerOptions> json) : DeploymentSourceBase<AllSitemapsDeploymentStep>
{
    protected override async Task ProcessAsync(AllSitemapsDeploymentStep step, DeploymentPlanResult result) => result.Steps.Add(RecipeTexts.Plain(new JsonObject
    {
        ["name"] = "Sitemaps",
        ["data"] = JsonSerializer.SerializeToNode(await store.ListAsync(), json.Value.SerializerOptions),
    }));
}

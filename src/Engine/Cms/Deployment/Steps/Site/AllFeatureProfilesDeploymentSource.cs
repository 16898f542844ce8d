using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Tenants.Deployment;
using OrchardSite.Engine.Cms.Tenants.Profiles;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>FeatureProfiles</c>.</summary>
internal sealed class AllFeatureProfilesDeploymentSource(FeatureProfilesManager profiles) : DeploymentSourceBase<AllFeatureProfilesDeploymentStep>
{
    protected override async Task ProcessAsync(AllFeatureProfilesDeploymentStep step, DeploymentPlanResult result) => result.Steps.Add(RecipeTexts.Plain(new JsonObject
    {
        ["name"] = "FeatureProfiles",
        ["FeatureProfiles"] = JsonSerializer.SerializeToNode(await profiles.GetAsync(), JOptions.Default),
    }));
}

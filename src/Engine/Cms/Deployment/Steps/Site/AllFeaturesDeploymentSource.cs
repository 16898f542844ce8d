using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Environment.Shell;
using OrchardCore.Features.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>Feature</c>.</summary>
internal sealed class AllFeaturesDeploymentSource(IShellFeaturesManager features) : DeploymentSourceBase<AllFeaturesDeploymentStep>
{
    protected override async Task ProcessAsync(AllFeaturesDeploymentStep step, DeploymentPlanResult result)
    {
        var always = (await features.GetAlwaysEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var json = new JsonObject
        {
            ["name"] = "Feature",
            ["enable"] = Ids((await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).Where(id => !always.Contains(id))),
        };
        if (!step.IgnoreDisabledFeatures)
        {
            json["disable"] = Ids((await features.GetDisabledFeaturesAsync()).Select(feature => feature.Id));
        }

        result.Steps.Add(json);
    }

    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => JsonValue.Create(id))]);
}

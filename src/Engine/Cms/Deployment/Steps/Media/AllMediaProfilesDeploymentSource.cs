using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Documents;
using OrchardCore.Media.Deployment;
using OrchardCore.Media.Models;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Media;

/// <summary>The step <c>MediaProfiles</c>.</summary>
internal sealed class AllMediaProfilesDeploymentSource(IDocumentManager<MediaProfilesDocument> documents) : DeploymentSourceBase<AllMediaProfilesDeploymentStep>
{
    protected override async Task ProcessAsync(AllMediaProfilesDeploymentStep step, DeploymentPlanResult result)
    {
        var document = await documents.GetOrCreateImmutableAsync();
        result.Steps.Add(new JsonObject
        {
            ["name"] = "MediaProfiles",
            ["MediaProfiles"] = JsonSerializer.SerializeToNode(document.MediaProfiles, JOptions.Default),
        });
    }
}

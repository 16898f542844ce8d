using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>custom-settings</c>.</summary>
internal sealed class CustomSettingsDeploymentSource(ISiteService siteService, IContentDefinitionManager definitions) : DeploymentSourceBase<CustomSettingsDeploymentStep>
{
    protected override async Task ProcessAsync(CustomSettingsDeploymentStep step, DeploymentPlanResult result)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var json = new JsonObject { ["name"] = "custom-settings" };
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("CustomSettings")))
        {
            if (site.Properties[type.Name] is JsonObject section)
            {
                json[type.Name] = section.DeepClone();
            }
        }

        result.Steps.Add(RecipeTexts.Plain(json));
    }
}

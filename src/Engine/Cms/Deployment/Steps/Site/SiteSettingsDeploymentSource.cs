using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Settings;
using OrchardCore.Settings.Deployment;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>Settings</c>.</summary>
internal sealed class SiteSettingsDeploymentSource(ISiteService siteService) : DeploymentSourceBase<SiteSettingsDeploymentStep>
{
    /// <summary>What belongs to one site only: who owns it, where it is, the keys that it signs with, and the numbers of its documents.</summary>
    private static readonly string[] _own =
    [
        nameof(ISite.BaseUrl), nameof(ISite.SuperUser), nameof(ISite.SiteSalt), nameof(ISite.Properties),
        "Id", "Identifier", "MediaTokenSettings", "ExportContentToDeploymentTargetSettings",
    ];

    protected override async Task ProcessAsync(SiteSettingsDeploymentStep step, DeploymentPlanResult result)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var json = new JsonObject { ["name"] = "Settings" };
        foreach (var (name, value) in JObject.FromObject(site)!.Concat(site.Properties).DistinctBy(pair => pair.Key))
        {
            if (!_own.Contains(name, StringComparer.Ordinal) && value is not null && !IsCustom(value))
            {
                json[name] = SettingsSecrets.Without(value);
            }
        }

        result.Steps.Add(RecipeTexts.Plain(json));
    }

    /// <summary>Sections of custom settings are content items and have a step of their own.</summary>
    private static bool IsCustom(JsonNode value) => value is JsonObject section && section.ContainsKey("ContentType");
}

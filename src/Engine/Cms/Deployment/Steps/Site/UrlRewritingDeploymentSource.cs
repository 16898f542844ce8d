using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Settings.Deployment;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>UrlRewriting</c>, which goes with the settings of the site: rules for addresses have no kind of step of their own.</summary>
internal sealed class UrlRewritingDeploymentSource(IRewriteRulesManager manager) : DeploymentSourceBase<SiteSettingsDeploymentStep>
{
    protected override async Task ProcessAsync(SiteSettingsDeploymentStep step, DeploymentPlanResult result)
    {
        var rules = new JsonArray([.. (await manager.GetAllAsync()).OrderBy(rule => rule.Order).Select(ToJson)]);
        if (rules.Count > 0)
        {
            result.Steps.Add(RecipeTexts.Plain(new JsonObject { ["name"] = "UrlRewriting", ["Rules"] = rules }));
        }
    }

    /// <summary>A rule as recipes have it: what its source says stands beside its name.</summary>
    private static JsonObject ToJson(RewriteRule rule)
    {
        var json = new JsonObject { [nameof(rule.Id)] = rule.Id, [nameof(rule.Name)] = rule.Name, [nameof(rule.Source)] = rule.Source };
        foreach (var (name, value) in rule.Properties.Select(section => section.Value).OfType<JsonObject>().SelectMany(section => section))
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }
}

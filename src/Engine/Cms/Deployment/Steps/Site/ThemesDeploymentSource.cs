using System.Text.Json.Nodes;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.Themes.Deployment;
using OrchardCore.Themes.Services;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Site;

/// <summary>The step <c>Themes</c>.</summary>
internal sealed class ThemesDeploymentSource(ISiteThemeService siteTheme, IAdminThemeService adminTheme) : DeploymentSourceBase<ThemesDeploymentStep>
{
    protected override async Task ProcessAsync(ThemesDeploymentStep step, DeploymentPlanResult result) => result.Steps.Add(new JsonObject
    {
        ["name"] = "Themes",
        ["Site"] = await siteTheme.GetSiteThemeNameAsync(),
        ["Admin"] = await adminTheme.GetAdminThemeNameAsync(),
    });
}

using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Lets recipes of a running site know its name and super user.</summary>
internal sealed class SiteNameRecipeEnvironmentProvider(ISiteService siteService) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var site = await siteService.GetSiteSettingsAsync();
        if (!string.IsNullOrEmpty(site.SiteName))
        {
            environment[nameof(ISite.SiteName)] = site.SiteName;
        }
    }
}

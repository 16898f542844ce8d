using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Has the site's settings in memory before the tenant's first request: options are configured from them, which cannot wait.</summary>
internal sealed class SiteSettingsWarmUp(ISiteService siteService) : ModularTenantEvents
{
    public override Task ActivatedAsync() => siteService.GetSiteSettingsAsync();
}

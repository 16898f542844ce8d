using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Reads one section of the site's settings.</summary>
public static class SiteServiceExtensions
{
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService)
        where T : new() => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name)
        where T : new() => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>(name);

    /// <summary>For callers that cannot wait asynchronously. It does not block, as the settings are in memory from the start of the tenant on.</summary>
    public static ISite GetSiteSettings(this ISiteService siteService) =>
        siteService.GetSiteSettingsAsync().GetAwaiter().GetResult();

    public static T GetSettings<T>(this ISiteService siteService)
        where T : new() => siteService.GetSiteSettings().GetOrCreate<T>();
}

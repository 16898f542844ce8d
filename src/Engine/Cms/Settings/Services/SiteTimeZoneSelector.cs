using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Offers the site's time zone.</summary>
internal sealed class SiteTimeZoneSelector(ISiteService siteService) : ITimeZoneSelector
{
    public Task<TimeZoneSelectorResult> GetTimeZoneAsync() => Task.FromResult(new TimeZoneSelectorResult
    {
        Priority = 0,
        TimeZoneId = async () => (await siteService.GetSiteSettingsAsync()).TimeZoneId,
    });
}

using NodaTime;
using OrchardCore.Modules;
using OrchardCore.Settings;
using IClock = OrchardCore.Modules.IClock;

namespace OrchardSite.Engine.Tenancy.Time;

/// <summary>The time in the zone that the strongest selector proposes; otherwise in the site's, or else the system's.</summary>
internal sealed class LocalClock(IClock clock, IEnumerable<ITimeZoneSelector> selectors, IEnumerable<ISiteService> siteServices) : ILocalClock
{
    /// <summary>A day from the ends of the calendar, so that no zone leads out of it.</summary>
    private static readonly (DateTime First, DateTime Last) _convertible = (DateTime.MinValue.AddDays(1), DateTime.MaxValue.AddDays(-1));

    private ITimeZone? _timeZone;

    public async Task<DateTimeOffset> GetLocalNowAsync() => clock.ConvertToTimeZone(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero), await GetLocalTimeZoneAsync());

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = Clock.Find((await GetLocalTimeZoneAsync()).TimeZoneId);
        var bounded = new DateTime(Math.Clamp(dateTime.Ticks, _convertible.First.Ticks, _convertible.Last.Ticks), dateTime.Kind);
        return LocalDateTime.FromDateTime(bounded).InZoneLeniently(zone).ToDateTimeUtc();
    }

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => _timeZone ??= await SelectAsync();

    private async Task<ITimeZone> SelectAsync()
    {
        var proposals = new List<TimeZoneSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetTimeZoneAsync() is { } proposal)
            {
                proposals.Add(proposal);
            }
        }

        foreach (var proposal in proposals.OrderByDescending(proposal => proposal.Priority))
        {
            if (await proposal.TimeZoneId() is { Length: > 0 } id)
            {
                return clock.GetTimeZone(id);
            }
        }

        var site = siteServices.LastOrDefault() is { } siteService ? await siteService.GetSiteSettingsAsync() : null;
        return string.IsNullOrEmpty(site?.TimeZoneId) ? clock.GetSystemTimeZone() : clock.GetTimeZone(site.TimeZoneId);
    }
}

using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Time;

/// <summary>Lists all time zones by their offset.</summary>
internal sealed class TimeZoneSelectListProvider(IClock clock) : ITimeZoneSelectListProvider
{
    public ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default) =>
        new(clock.GetTimeZones().Select(zone => KeyValuePair.Create(zone.TimeZoneId, zone.ToString()!)).OrderBy(zone => zone.Value, StringComparer.Ordinal).ToArray());
}

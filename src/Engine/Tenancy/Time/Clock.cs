using NodaTime;
using OrchardCore.Modules;
using IClock = OrchardCore.Modules.IClock;

namespace OrchardSite.Engine.Tenancy.Time;

/// <summary>The time of the time provider, and the time zones of the IANA database.</summary>
internal sealed class Clock(TimeProvider timeProvider) : IClock
{
    private readonly Lazy<ITimeZone[]> _zones = new(() =>
        [.. DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal).Select(id => new NamedTimeZone { TimeZoneId = id })]);

    public DateTime UtcNow => timeProvider.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => _zones.Value;

    public ITimeZone GetTimeZone(string timeZoneId) => new NamedTimeZone { TimeZoneId = Find(timeZoneId).Id };

    public ITimeZone GetSystemTimeZone() => new NamedTimeZone { TimeZoneId = Find(timeProvider.LocalTimeZone.Id).Id };

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        Instant.FromDateTimeOffset(dateTimeOffset).InZone(Find(timeZone.TimeZoneId)).ToDateTimeOffset();

    /// <summary>The zone of an id, UTC when there is none of it.</summary>
    internal static DateTimeZone Find(string? timeZoneId) =>
        (timeZoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZoneId)) ?? DateTimeZone.Utc;
}

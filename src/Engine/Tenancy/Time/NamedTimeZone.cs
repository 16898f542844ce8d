using NodaTime;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Time;

/// <summary>A time zone by its IANA id.</summary>
internal sealed class NamedTimeZone : ITimeZone
{
    public required string TimeZoneId { get; set; }

    /// <summary>The id with the zone's standard offset before it, as lists show it.</summary>
    public override string ToString()
    {
        var zone = Clock.Find(TimeZoneId);
        return $"(UTC{zone.GetUtcOffset(Instant.FromUtc(2000, 1, 1, 0, 0)):+HH:mm}) {TimeZoneId}";
    }
}

using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Content;

/// <summary>A minute passes whenever it is looked at.</summary>
internal sealed class ManualClock : IClock
{
    private DateTime _now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    public DateTime UtcNow => _now = _now.AddMinutes(1);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

    public ITimeZone[] GetTimeZones() => throw new NotSupportedException();
}

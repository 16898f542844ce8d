using NSubstitute;
using OrchardCore.Modules;
using OrchardSite.Engine.Tenancy.Time;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class LocalClockTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "2026-01-01T08:00:00", 2026)]
    [InlineData("Asia/Shanghai", "0001-01-01T00:00:00", 1)]
    [InlineData("America/New_York", "9999-12-31T23:59:59", 9999)]
    public async Task ConvertToUtc_AnyTypedTime_IsATimeOfTheCalendar(string zone, string local, int year)
    {
        var timeZone = Substitute.For<ITimeZone>();
        timeZone.TimeZoneId.Returns(zone);
        var clock = Substitute.For<IClock>();
        clock.GetSystemTimeZone().Returns(timeZone);

        var utc = await new LocalClock(clock, [], []).ConvertToUtcAsync(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((year, DateTimeKind.Utc), (utc.Year, utc.Kind));
    }
}

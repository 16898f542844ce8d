using OrchardSite.Engine.Tenancy.BackgroundTasks;

namespace OrchardSite.Engine.Tests.Tenancy;

public class TaskScheduleTests
{
    private static readonly DateTime _start = new(2026, 1, 1, 12, 0, 30);

    [Fact]
    public void TryTake_Due_IsTakenOnceAMinute()
    {
        var schedule = new TaskSchedule(_start);
        Assert.False(schedule.TryTake("* * * * *", _start.AddSeconds(20)));
        Assert.True(schedule.TryTake("* * * * *", _start.AddSeconds(40)));
        Assert.False(schedule.TryTake("* * * * *", _start.AddSeconds(50)));
        Assert.True(schedule.TryTake("* * * * *", _start.AddSeconds(100)));
    }

    [Fact]
    public void TryTake_AfterALongPause_IsTakenOnce()
    {
        var schedule = new TaskSchedule(_start);
        Assert.True(schedule.TryTake("*/5 * * * *", _start.AddHours(3)));
        Assert.False(schedule.TryTake("*/5 * * * *", _start.AddHours(3).AddSeconds(1)));
    }

    [Fact]
    public void TryTake_ClockPutBackByAYear_IsDueAtItsNextMinute()
    {
        var schedule = new TaskSchedule(_start);
        Assert.True(schedule.TryTake("* * * * *", _start.AddYears(1)));
        Assert.False(schedule.TryTake("* * * * *", _start));
        Assert.True(schedule.TryTake("* * * * *", _start.AddMinutes(1)));
        Assert.False(schedule.TryTake("* * * * *", _start.AddMinutes(1).AddSeconds(5)));
    }

    [Fact]
    public void TryTake_WrongExpression_IsNeverDue() => Assert.False(new TaskSchedule(_start).TryTake("every now and then", _start.AddYears(1)));
}

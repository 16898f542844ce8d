namespace OrchardCore.Modules;

/// <summary>Converts UTC dates to local ones.</summary>
public static class ClockExtensions
{
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone) =>
        clock.ConvertToTimeZone(AsUtc(dateTime), timeZone);

    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime) =>
        localClock.ConvertToLocalAsync(AsUtc(dateTime));

    private static DateTimeOffset AsUtc(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Local => new DateTimeOffset(dateTime).ToUniversalTime(),
        _ => new DateTimeOffset(DateTime.SpecifyKind(dateTime, DateTimeKind.Utc)),
    };
}

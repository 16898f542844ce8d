namespace OrchardCore.Modules;

/// <summary>The time in the zone of the current site or user.</summary>
public interface ILocalClock
{
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);

    Task<DateTimeOffset> GetLocalNowAsync();

    Task<ITimeZone> GetLocalTimeZoneAsync();
}

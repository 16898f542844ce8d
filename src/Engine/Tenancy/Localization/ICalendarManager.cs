namespace OrchardCore.Localization;

/// <summary>Knows the calendar of the current request.</summary>
public interface ICalendarManager
{
    Task<CalendarName> GetCurrentCalendar();
}

namespace OrchardCore.Localization;

/// <summary>Proposes a calendar for the current request.</summary>
public interface ICalendarSelector
{
    Task<CalendarSelectorResult> GetCalendarAsync();
}

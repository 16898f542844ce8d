namespace OrchardCore.Localization;

/// <summary>A calendar that a selector proposes.</summary>
public class CalendarSelectorResult
{
    public Func<Task<CalendarName>> CalendarName { get; set; } = null!;

    public int Priority { get; set; }
}

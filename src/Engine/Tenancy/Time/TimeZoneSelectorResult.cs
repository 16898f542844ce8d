namespace OrchardCore.Modules;

/// <summary>A time zone that a selector proposes.</summary>
public class TimeZoneSelectorResult
{
    public int Priority { get; set; }

    public Func<Task<string>> TimeZoneId { get; set; } = null!;
}

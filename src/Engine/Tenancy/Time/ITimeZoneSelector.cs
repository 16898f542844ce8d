namespace OrchardCore.Modules;

/// <summary>Proposes a time zone for the current request.</summary>
public interface ITimeZoneSelector
{
    Task<TimeZoneSelectorResult> GetTimeZoneAsync();
}

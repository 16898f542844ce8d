namespace OrchardCore.Modules;

/// <summary>A time zone.</summary>
public interface ITimeZone
{
    string TimeZoneId { get; set; }
}

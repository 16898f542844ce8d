namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>Times of fields as indexes have them.</summary>
internal static class Moments
{
    /// <summary>The time as it stands, read as UTC; years that have no moment in UTC are left out.</summary>
    public static DateTimeOffset? OfDay(DateTime? value) =>
        value is { Ticks: > 0 } time ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)) : null;
}
